import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { encode } from '#persistence/codec.ts';
import { currentVersion } from '#persistence/migrations.ts';
import { unaltered } from '#persistence/openedFile.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { newRisalah } from './newRisalah.ts';

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 4, 5, 6]);

function photo(hash: string): PhotoUse {
  return { id: `use-${hash}`, hash, caption: '', takenOn: '', width: 4, height: 3 };
}

function illustrated(): Risalah {
  const risalah = newRisalah();
  return {
    ...risalah,
    identity: { ...risalah.identity, logo: photo('aa11') },
    circle: { ...risalah.circle, logo: photo('bb22') },
  };
}

function errorOf(bytes: Uint8Array): string {
  const read = decodeFile(bytes);
  return read.ok ? 'none' : read.error.kind;
}

describe('a .risalah file', () => {
  it('carries the record and its photographs', () => {
    const risalah = illustrated();
    const photos = new Map([
      ['aa11', jpeg],
      ['bb22', png],
    ]);
    const file = encodeFile({ risalah, photos });
    expect(Object.keys(unzipSync(file))).toEqual([
      'risalah.json',
      'photos/aa11.jpg',
      'photos/bb22.png',
    ]);
    expect(decodeFile(file)).toMatchObject({
      ok: true,
      value: { risalah, photos, source: 'risalah', leftOut: null, altered: unaltered },
    });
  });

  it('leaves out photographs that the record does not refer to or whose bytes are missing', () => {
    const photos = new Map([
      ['bb22', png],
      ['cc33', png],
    ]);
    const names = Object.keys(unzipSync(encodeFile({ risalah: illustrated(), photos })));
    expect(names).toEqual(['risalah.json', 'photos/bb22.png']);
  });

  it('is the same byte for byte for the same risalah', () => {
    const parts = { risalah: illustrated(), photos: new Map([['aa11', jpeg]]) };
    expect(encodeFile(parts)).toEqual(encodeFile(parts));
  });

  it('may also be the bare text of a record', () => {
    const risalah = newRisalah();
    expect(decodeFile(strToU8(encode(risalah)))).toMatchObject({
      ok: true,
      value: { risalah, photos: new Map(), source: 'risalah', leftOut: null, altered: unaltered },
    });
  });

  it('refuses what is empty or foreign', () => {
    expect(errorOf(new Uint8Array())).toBe('empty');
    expect(errorOf(jpeg)).toBe('foreign');
    expect(errorOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe('foreign');
    expect(errorOf(strToU8('PK, but no zip'))).toBe('foreign');
  });

  it('says that a file which was cut short is damaged', () => {
    const file = encodeFile({ risalah: illustrated(), photos: new Map([['aa11', jpeg]]) });
    expect(errorOf(file.subarray(0, file.length / 2))).toBe('damaged');
    expect(errorOf(file.subarray(0, file.length - 4))).toBe('damaged');
  });

  it('refuses a newer file and names both versions', () => {
    const newer = encode(newRisalah()).replace(/"version":\d+/, '"version":999');
    expect(decodeFile(zipSync({ 'risalah.json': strToU8(newer) }))).toEqual({
      ok: false,
      error: { kind: 'newer', version: 999, known: currentVersion },
    });
  });

  it('refuses a zip bomb before unpacking it', () => {
    const bomb = zipSync({ 'risalah.json': new Uint8Array(31_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(errorOf(bomb)).toBe('too-large');
  });

  it('takes from a zip nothing but the record and photographs', () => {
    const file = zipSync({
      'risalah.json': strToU8(encode(newRisalah())),
      'photos/../../evil.jpg': jpeg,
      'photos/aa11.jpg': strToU8('<svg onload="alert(1)"/>'),
      'big.bin': new Uint8Array(1000),
    });
    const read = decodeFile(file);
    expect(read.ok && [...read.value.photos.keys()]).toEqual([]);
  });

  it('never throws, whatever the bytes', () => {
    const file = encodeFile({ risalah: illustrated(), photos: new Map([['aa11', jpeg]]) });
    const altered = fc
      .tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }))
      .map(([at, byte]) => file.map((old, index) => (index === at ? byte : old)));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.nat(file.length).map((end) => file.subarray(0, end)),
          altered,
        ),
        (bytes) => {
          expect(typeof decodeFile(bytes).ok).toBe('boolean');
        },
      ),
      { numRuns: 400 },
    );
  });
});
