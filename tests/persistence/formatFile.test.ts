import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extraPages, formatFonts, formatSchema, frontParts } from '#domain/method/format.ts';
import type { Format } from '#domain/method/format.ts';
import { decodeFormat, encodeFormat } from '#persistence/formatFile.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { formats } from '#templates/formats/formats.ts';

const read = (text: string) => decodeFormat(strToU8(text));
const refused = (bytes: Uint8Array) => {
  const answer = decodeFormat(bytes);
  return answer.ok ? null : answer.error;
};

const anyFormat: fc.Arbitrary<Format> = fc
  .record({
    name: fc.string(),
    paper: fc.constantFrom('A4' as const, 'F4' as const),
    font: fc.constantFrom(...formatFonts),
    fontSize: fc.double({ min: 8, max: 16, noNaN: true }),
    cover: fc.record({
      size: fc.double({ min: 12, max: 36, noNaN: true }),
      capitals: fc.boolean(),
    }),
    left: fc.double({ min: 1, max: 6, noNaN: true }),
    front: fc.shuffledSubarray([...frontParts]),
    extras: fc.subarray([...extraPages]),
    pageLimit: fc.option(fc.integer({ min: 1, max: 999 })),
  })
  .map(({ left, ...changes }) => ({
    ...conventionPaper,
    ...changes,
    margins: { ...conventionPaper.margins, left },
  }));

describe('a format file', () => {
  it('gives back every format that it holds', () => {
    fc.assert(
      fc.property(anyFormat, (format) => {
        expect(read(encodeFormat(format))).toEqual({ ok: true, value: format });
      }),
    );
    for (const format of formats) {
      expect(read(encodeFormat(format))).toEqual({ ok: true, value: format });
    }
  });

  it('is read with the mark that some editors put at its beginning', () => {
    expect(read(`\uFEFF${encodeFormat(conventionPaper)}`).ok).toBe(true);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decodeFormat(bytes).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(read(text).ok).toBe(false);
      }),
    );
  });

  it('knows how a cover looked before a file said so', () => {
    const content: Record<string, unknown> = { ...conventionPaper };
    delete content['cover'];
    const answer = read(JSON.stringify({ format: 'format-risalah', version: 1, content }));
    expect(answer).toEqual({ ok: true, value: conventionPaper });
  });

  it('never yields a format that the schema refuses, whichever setting is replaced', () => {
    const keys = Object.keys(conventionPaper);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const content = { ...conventionPaper, [key]: value };
        const answer = read(JSON.stringify({ format: 'format-risalah', version: 1, content }));
        if (answer.ok) expect(formatSchema.safeParse(answer.value).success).toBe(true);
        else expect(answer.error.kind).toBe('misshapen');
      }),
    );
  });

  it.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { kind: 'empty' }],
    ['blanks', strToU8(' \n'), { kind: 'empty' }],
    ['a letter', strToU8('Yth. panitia,'), { kind: 'foreign' }],
    ['another program’s JSON', strToU8('{"format":"theme","version":1}'), { kind: 'foreign' }],
    ['an archive', zipSync({ 'foto.jpg': strToU8('x') }), { kind: 'foreign' }],
    ['a risalah', zipSync({ 'risalah.json': strToU8('{}') }), { kind: 'risalah' }],
    ['a bare record', strToU8('{"format":"risalah","version":4}'), { kind: 'risalah' }],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<w/>') }), { kind: 'risalah' }],
    ['half a format', strToU8(encodeFormat(conventionPaper).slice(0, 90)), { kind: 'damaged' }],
    [
      'a later edition',
      strToU8('{"format":"format-risalah","version":7,"setting":[]}'),
      { kind: 'newer', version: 7, known: 2 },
    ],
    [
      'a margin of nine centimetres',
      strToU8(
        encodeFormat({
          ...conventionPaper,
          margins: { ...conventionPaper.margins, left: 9 },
        }),
      ),
      { kind: 'misshapen', path: 'margins.left' },
    ],
    ['four megabytes', new Uint8Array(4_000_000).fill(32), { kind: 'too-large' }],
  ])('is told from %s', (_, bytes, error) => {
    expect(refused(bytes)).toMatchObject(error);
  });
});
