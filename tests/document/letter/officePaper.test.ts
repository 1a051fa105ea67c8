import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { onPaper } from '#domain/method/takenPaper.ts';
import { typesetDocument } from '#document/typesetDocument.ts';
import { layOutPages } from '#document/layOutPages.ts';
import { readPaper } from '#persistence/paper/readPaper.ts';
import { officeFaults } from '#tests/document/officeFaults.ts';
import type { offices } from '#tests/document/officeFaults.ts';
import { a4, photos, sampleManuscript } from '#tests/document/sampleManuscript.ts';
import { officeDocuments } from '#tests/persistence/paper/officeDocuments.ts';

type Name = keyof typeof officeDocuments;

async function formatOn(name: Name) {
  const read = readPaper(await officeDocuments[name]());
  if (!read.ok) throw new Error(read.error.kind);
  return onPaper(a4, read.value, 'kop.docx');
}

const already = new Map<Name, ReturnType<typeof print>>();

/** What is printed on that paper, once for all tests that look at it. */
function printed(name: Name): ReturnType<typeof print> {
  const known = already.get(name) ?? print(name);
  already.set(name, known);
  return known;
}

async function print(name: Name) {
  const format = await formatOn(name);
  const { bytes } = await typesetDocument(sampleManuscript(), { format, photos, now: new Date(0) });
  const files = unzipSync(bytes);
  return { bytes, files, text: (path: string) => strFromU8(files[path] ?? new Uint8Array()) };
}

describe('a report on the office’s paper', () => {
  it.each<[Name, (typeof offices)[number]]>([
    ['a head with a table and two pictures', 'Office2013'],
    ['a first page of its own', 'Office2019'],
    ['styles with foreign ids', 'Microsoft365'],
  ])('gives Word nothing to complain of: %s (%s)', async (name, office) => {
    const { bytes } = await printed(name);
    expect(await officeFaults(bytes, office)).toEqual([]);
  });

  it('bears the letterhead on every section, upright and on its side, each picture once', async () => {
    const { files, text } = await printed('a head with a table and two pictures');
    const sections = text('word/document.xml').match(/<w:sectPr[ >][\s\S]*?<\/w:sectPr>/g) ?? [];
    expect(sections.some((section) => section.includes('w:orient="landscape"'))).toBe(true);
    expect(sections.every((section) => section.includes('<w:headerReference'))).toBe(true);
    const heads = Object.keys(files).filter((path) => /word\/header\d+\.xml$/.test(path));
    expect(heads.length).toBeGreaterThanOrEqual(sections.length);
    for (const head of heads) {
      expect(text(head)).toContain('DINAS KESEHATAN');
      const ids = [...text(head).matchAll(/r:embed="([^"]+)"/g)].map(([, id]) => id);
      const relations = text(head.replace('word/', 'word/_rels/') + '.rels');
      expect(ids).toHaveLength(2);
      for (const id of ids) expect(relations).toContain(`Id="${id}"`);
    }
    const logos = Object.entries(files).filter(
      ([path, bytes]) => path.startsWith('word/media/') && bytes.length < 200,
    );
    expect(logos.length).toBeGreaterThanOrEqual(2);
  });

  it('begins its text below a tall letterhead, and is laid out to its end in a font that is not known', async () => {
    const format = await formatOn('a head taller than the margin');
    expect(format.font).toBe('Bookman Old Style');
    const pages = layOutPages(sampleManuscript(), { photos, format });
    expect(pages?.sheets.length).toBeGreaterThan(0);
    const { text } = await printed('a head taller than the margin');
    const tops = [...text('word/document.xml').matchAll(/<w:pgMar w:top="(\d+)"/g)];
    expect(tops.length).toBeGreaterThan(0);
    for (const [, top] of tops) expect(Number(top)).toBeGreaterThan(3 * 40 * 20);
  });

  it('counts its pages where the office’s foot does not', async () => {
    const { files, text } = await printed('only a foot');
    const feet = Object.keys(files).filter((path) => /word\/footer\d+\.xml$/.test(path));
    expect(feet.filter((path) => text(path).includes('Jalan Mawar Nomor 1'))).toEqual(feet);
    expect(feet.some((path) => text(path).includes('PAGE'))).toBe(true);
    expect(text('word/header1.xml')).not.toContain('Jalan Mawar');
  });

  it('tells which pages open a section, where these have a letterhead of their own', async () => {
    const opening = async (name: Name) => {
      const format = await formatOn(name);
      const { sheets = [] } = layOutPages(sampleManuscript(), { photos, format }) ?? {};
      return sheets.map(({ opens }) => opens);
    };
    const own = await opening('a first page of its own');
    expect(own[0]).toBe(true);
    expect(own).toContain(false);
    expect(await opening('a head with a table and two pictures')).not.toContain(true);
  });

  it('uses the styles of the office', async () => {
    const { text } = await printed('a head with a table and two pictures');
    const styles = text('word/styles.xml');
    expect(styles).toContain('Bookman Old Style');
    expect(/w:styleId="Heading1"[\s\S]*?<\/w:style>/.exec(styles)?.[0]).toContain('00AA00');
    expect(styles.match(/w:styleId="Heading1"/g)).toHaveLength(1);
  });
});
