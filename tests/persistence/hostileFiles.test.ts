import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, adler32 } from '#persistence/checksums.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { parseBounded } from '#persistence/boundedJson.ts';
import { encode } from '#persistence/codec.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { listZip, unpack } from '#persistence/zip.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

const hostile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/hostile/${name}`, import.meta.url)));

const LOGO = { id: 'logo', caption: '', takenOn: '', width: 1, height: 1 };
const PHOTO = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);

describe('checksums', () => {
  it('are those of the standards', () => {
    const letters = new TextEncoder().encode('123456789');
    expect(crc32(letters)).toBe(0xcbf43926);
    expect(adler32(letters)).toBe(0x091e01de);
  });
});

describe('a zip', () => {
  it('is read back as it was packed, whatever lies in it', () => {
    const files = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 12 }).filter((name) => name !== '__proto__'),
      fc.uint8Array({ maxLength: 3000 }),
      { minKeys: 1, maxKeys: 5 },
    );
    fc.assert(
      fc.property(files, fc.constantFrom(0 as const, 6 as const), (packed, level) => {
        const bytes = zipSync(packed, { level });
        const unpacked = unpack(bytes, listZip(bytes) ?? []);
        expect(Object.fromEntries(unpacked)).toEqual(
          Object.fromEntries(
            Object.entries(packed).map(([name, content]) => [
              name,
              { kind: 'sound', bytes: content },
            ]),
          ),
        );
      }),
    );
  });

  it('with one flipped bit in a file never gives other bytes as sound', () => {
    const bytes = zipSync({ a: new Uint8Array(500).map((_, at) => at % 251) }, { level: 0 });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const file = unpack(flipped, listZip(flipped) ?? []).get('a');
        expect(file?.kind !== 'sound' || file.bytes.every((byte, i) => byte === i % 251)).toBe(
          true,
        );
      }),
    );
  });

  it('unpacks nothing beyond the size that it declares', () => {
    const bytes = zipSync({ a: new Uint8Array(100_000) });
    const [entry] = listZip(bytes) ?? [];
    expect(unpack(bytes, entry === undefined ? [] : [{ ...entry, size: 10 }]).get('a')).toEqual({
      kind: 'broken',
    });
  });
});

describe('a file altered on its way', () => {
  it('is known as such where a word or a number is another', () => {
    const read = decodeFile(hostile('other-words.risalah'));
    expect(read.ok && read.value.altered.record).toBe(true);
  });

  it('gives no photograph whose bytes are not those of its name', () => {
    const hash = contentHash(PHOTO);
    const risalah = { ...puskesmas, circle: { ...puskesmas.circle, logo: { ...LOGO, hash } } };
    const sound = decodeFile(encodeFile({ risalah, photos: new Map([[hash, PHOTO]]) }));
    expect(sound.ok && [...sound.value.photos.keys()]).toEqual([hash]);
    const other = new Uint8Array([...PHOTO.slice(0, 5), 9]);
    const altered = decodeFile(encodeFile({ risalah, photos: new Map([[hash, other]]) }));
    expect(altered.ok && altered.value.photos.size).toBe(0);
    expect(altered.ok && [...altered.value.altered.photos]).toEqual([hash]);
  });
});

describe('a file made to hang', () => {
  it.each([
    ['record-of-brackets.bin', 'overfull'],
    ['six-million-finished.bin', 'overfull'],
    ['ten-times-a-gigabyte.bin', 'damaged'],
    ['sixty-parts.bin', 'misshapen'],
  ])('%s is refused as %s', (name, kind) => {
    const read = decodeFile(hostile(name));
    expect(read.ok ? 'opened' : read.error.kind).toBe(kind);
  });

  it('counts values and depth outside strings alone', () => {
    expect(parseBounded(JSON.stringify(['[[[{,,,', '\\"[', '{'.repeat(200)])).kind).toBe('value');
    expect(parseBounded(`${'['.repeat(101)}${']'.repeat(101)}`).kind).toBe('overfull');
    expect(parseBounded(`[${'0,'.repeat(500_000)}0]`).kind).toBe('overfull');
    expect(parseBounded(encode(puskesmas)).kind).toBe('value');
  });
});
