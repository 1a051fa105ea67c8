import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { onPaper } from '#domain/method/takenPaper.ts';
import type { NotTaken, TakenPaper } from '#domain/method/takenPaper.ts';
import { formatSchema } from '#domain/method/format.ts';
import { letterText } from './letterText.ts';
import { decodeFormat, encodeFormat } from '#persistence/formatFile.ts';
import { readPaper } from '#persistence/paper/readPaper.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { strToU8 } from 'fflate';
import { officeDocuments, unusableDocuments } from './officeDocuments.ts';

type Name = keyof typeof officeDocuments;

const papers = new Map<Name, TakenPaper>();
beforeAll(async () => {
  for (const name of Object.keys(officeDocuments) as Name[]) {
    const read = readPaper(await officeDocuments[name]());
    if (!read.ok) throw new Error(`${name}: ${read.error.kind}`);
    papers.set(name, read.value);
  }
});

function paper(name: Name): TakenPaper {
  const found = papers.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}

const kinds = (name: Name): readonly NotTaken['kind'][] =>
  paper(name).notTaken.map(({ kind }) => kind);
const headText = (name: Name) => letterText(paper(name).office.head?.pages ?? []);

describe('an office’s document', () => {
  it('gives its letterhead with table, pictures and rule, its sheet and its font', () => {
    const name = 'a head with a table and two pictures';
    const { changes, office, taken } = paper(name);
    expect(headText(name)).toBe(
      'PEMERINTAH KABUPATEN CONTOH · DINAS KESEHATAN · Jalan Mawar Nomor 1, Telepon (000) 123456',
    );
    expect(office.pictures).toHaveLength(2);
    expect(office.head?.pages.at(-1)).toMatchObject({ below: { style: 'double', size: 12 } });
    expect(changes).toEqual({
      paper: 'F4',
      margins: { left: 3, top: 4, right: 2.5, bottom: 2.5 },
      font: 'Bookman Old Style',
      fontSize: 12,
    });
    expect(office.looks.heading1).toMatchObject({ colour: '00AA00', size: 16, capitals: true });
    expect(office.looks.caption).toMatchObject({ italic: true, size: 10 });
    expect(taken).toEqual(
      expect.arrayContaining(['head', 'pictures', 'paper', 'margins', 'body', 'headings']),
    );
    expect(kinds(name)).toEqual(['unknown-font']);
  });

  it('may come from LibreOffice', () => {
    const { changes, office } = paper('what LibreOffice saves');
    expect(headText('what LibreOffice saves')).toBe(
      'PEMERINTAH KABUPATEN CONTOH DINAS PERHUBUNGAN',
    );
    expect(changes).toMatchObject({ paper: 'F4', font: 'Cambria', fontSize: 11 });
    expect(office.looks.heading1).toMatchObject({ size: 15, colour: '1F3864' });
    expect(office.head?.pages[0]).toMatchObject({ below: { size: 12 } });
  });

  it('may have a first page of its own, and count its pages', () => {
    const { office } = paper('a first page of its own');
    expect(letterText(office.head?.first ?? [])).toContain('DINAS KESEHATAN');
    expect(letterText(office.head?.pages ?? [])).toBe('Dinas Kesehatan');
    expect(JSON.stringify(office.foot?.pages)).toContain('"of":"current"');
    expect(JSON.stringify(office.foot?.pages)).toContain('"of":"total"');
  });

  it('is known by the names of its styles, never by their ids', () => {
    const { changes, office } = paper('styles with foreign ids');
    expect(changes).toMatchObject({ font: 'Cambria', fontSize: 11, lineSpacing: 1.25 });
    expect(office.looks.heading1).toMatchObject({ size: 15, bold: true, colour: '1F3864' });
    expect(office.looks.heading2).toMatchObject({ size: 15, bold: true, italic: true });
    expect(office.looks.caption).toMatchObject({ size: 9, font: 'Cambria' });
  });

  it.each<[Name, string, readonly NotTaken['kind'][]]>([
    ['no styles', 'DINAS', ['no-styles']],
    ['twenty megabytes', 'DINAS', ['no-styles']],
    ['macros', 'DINAS', ['macros', 'no-styles']],
    ['tracked changes', 'BARU', ['tracked-changes', 'no-styles']],
    ['a text box', 'KANTOR DALAM KOTAK', ['text-boxes', 'no-styles']],
    ['a watermark', 'DINAS', ['watermark', 'no-styles']],
    ['a picture that lies elsewhere', 'DINAS', ['pictures', 'no-styles']],
    ['fields and a link', 'surel@contoh.go.id 1 Mei', ['links', 'fields', 'no-styles']],
    ['only a foot', '', ['unknown-font']],
    ['a head too tall', '', ['head-too-tall', 'unknown-font']],
  ])('with %s gives what can be had, and says what cannot', (name, head, notTaken) => {
    expect(headText(name)).toBe(head);
    expect(kinds(name)).toEqual(notTaken);
  });

  it('lets no camera’s words into a letterhead', () => {
    const [picture] = paper('a picture with a camera’s words').office.pictures;
    expect(picture?.type).toBe('png');
    expect(atob(picture?.base64 ?? '')).not.toContain('RAHASIA');
  });

  it('becomes a format that is kept, shared and opened like any other', () => {
    for (const [name, taken] of papers) {
      const format = onPaper(fullReport, taken, 'Kop dinas.docx');
      expect(formatSchema.safeParse(format).success, name).toBe(true);
      expect(decodeFormat(strToU8(encodeFormat(format))), name).toEqual({
        ok: true,
        value: format,
      });
      expect(format.name).toBe('Risalah lengkap, kop Kop dinas');
    }
  });

  it.each(Object.entries(unusableDocuments))('is refused with the reason: %s', (kind, make) => {
    expect(readPaper(make())).toEqual({ ok: false, error: { kind } });
  });

  it('never makes the reader throw, whatever its bytes', async () => {
    const sound = await officeDocuments['a first page of its own']();
    fc.assert(
      fc.property(
        fc.nat(sound.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        (at, noise) => {
          const odd = sound.slice();
          odd.set(noise.subarray(0, odd.length - at), at);
          expect(typeof readPaper(odd).ok).toBe('boolean');
        },
      ),
    );
  });
});
