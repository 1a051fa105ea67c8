import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';
import { listShelf } from '#persistence/shelf/listShelf.ts';
import type { Pieces } from '#persistence/shelf/listShelf.ts';
import { shelfWriter } from '#persistence/shelf/writeShelf.ts';
import type { ShelfMember } from '#persistence/shelf/writeShelf.ts';

function packed(members: readonly ShelfMember[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const writer = shelfWriter((chunk) => chunks.push(chunk));
  members.forEach(writer.add);
  writer.end();
  return new Uint8Array(Buffer.concat(chunks));
}

function pieces(bytes: Uint8Array): Pieces {
  return { size: bytes.length, read: (from, to) => Promise.resolve(bytes.slice(from, to)) };
}

/** What a file of a shelf gives: its members with their bytes, or why not. */
async function listed(bytes: Uint8Array) {
  const shelf = await listShelf(pieces(bytes));
  if (!shelf?.ok) return shelf;
  return Promise.all(
    shelf.value.map(async ({ name, deletedAt, read }) => ({ name, deletedAt, read: await read() })),
  );
}

const [one, two] = [strToU8('satu'), strToU8('dua')];
const shelf = packed([
  { name: 'Melati', deletedAt: null, bytes: one },
  { name: 'Mawar', deletedAt: 5000, bytes: two },
]);

/** The same zip with another content of its manifest. */
function withManifest(manifest: string): Uint8Array {
  return zipSync({ ...unzipSync(shelf), 'shelf.json': strToU8(manifest) });
}

describe('the file of a shelf', () => {
  it('gives back every member as it was, with when it was deleted', async () => {
    const members = fc.array(
      fc.record({
        name: fc
          .string({ unit: 'grapheme', maxLength: 12 })
          .map((name) => `n${name.replace(/\//gu, '')}`),
        deletedAt: fc.option(fc.nat()),
        bytes: fc.uint8Array({ maxLength: 2000 }),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(members, async (given) => {
        const back = await listed(packed(given));
        expect(back).toMatchObject(
          given.map(({ deletedAt, bytes }) => ({ deletedAt, read: { ok: true, value: bytes } })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('gives two of one name each a name of its own, whatever their capitals', () => {
    const alike = ['Melati', 'melati', 'Melati 2'].map((name) => ({
      ...{ name, deletedAt: null, bytes: one },
    }));
    const names = Object.keys(unzipSync(packed(alike))).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(4);
  });

  it('can be unpacked by hand: what was deleted lies in a folder of its own', () => {
    expect(Object.keys(unzipSync(shelf))).toEqual([
      'Risalah/Melati.risalah',
      'Baru dihapus/Mawar.risalah',
      'shelf.json',
    ]);
  });

  it('is read also where somebody unpacked it and packed its folder anew', async () => {
    const files = Object.entries(unzipSync(shelf));
    const again = zipSync({
      ...Object.fromEntries(
        files.map(([name, bytes]): [string, Uint8Array] => [`Semua risalah/${name}`, bytes]),
      ),
      '__MACOSX/Semua risalah/._Melati.risalah': one,
    });
    expect(await listed(again)).toMatchObject([
      { name: 'Melati.risalah', deletedAt: null, read: { value: one } },
      { name: 'Mawar.risalah', deletedAt: 5000, read: { value: two } },
    ]);
  });

  it('of next year is told as such, and none of it is taken', async () => {
    const next = '{"format":"risalah-shelf","version":2,"drawers":[]}';
    expect(await listed(withManifest(next))).toEqual({
      ok: false,
      error: { kind: 'newer', version: 2, known: 1 },
    });
  });

  it('is told from one risalah by its content', () => {
    expect(decodeFile(shelf)).toEqual({ ok: false, error: { kind: 'shelf' } });
    expect(decodeFile(shelf.slice(0, -30))).toEqual({ ok: false, error: { kind: 'damaged' } });
  });
});

describe('the file of a shelf that was damaged', () => {
  it('names what is missing or broken, and gives the rest', async () => {
    const files = unzipSync(shelf);
    delete files['Risalah/Melati.risalah'];
    expect(await listed(zipSync(files))).toMatchObject([
      { name: 'Melati.risalah', read: { ok: false, error: { kind: 'damaged' } } },
      { name: 'Mawar.risalah', read: { ok: true } },
    ]);
  });

  it.each([
    '',
    'x',
    '[]',
    '{"format":"risalah-shelf"}',
    '{"format":"risalah-shelf","version":1,"members":{}}',
    '{"format":"risalah-shelf","version":"1","members":[]}',
  ])('without a manifest that can be read, %j, keeps what was deleted apart', async (manifest) => {
    expect(await listed(withManifest(manifest))).toMatchObject([
      { name: 'Melati.risalah', deletedAt: null },
      { name: 'Mawar.risalah', deletedAt: 0 },
    ]);
  });

  it('with one flipped bit never takes its edition for a newer one, and loses one member at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(shelf.length - 1), fc.nat(7), async (at, bit) => {
        const back = await listed(shelf.with(at, (shelf[at] ?? 0) ^ (1 << bit)));
        if (back === null) return;
        if (!Array.isArray(back)) throw new Error('It was refused.');
        const same = back.filter(
          ({ read }) => read.ok && ['satu', 'dua'].includes(strFromU8(read.value)),
        );
        expect(same.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await listed(bytes)).toBeNull();
      }),
    );
    for (let end = 0; end < shelf.length; end += 7) {
      expect(await listed(shelf.slice(0, end))).toBeNull();
    }
  });

  it('is damaged where the stick was drawn out meanwhile', async () => {
    const found = await listShelf(pieces(shelf));
    if (!found?.ok) throw new Error('It was refused.');
    let isGone = false;
    const file: Pieces = {
      size: shelf.length,
      read: (from, to) =>
        isGone ? Promise.reject(new Error('gone')) : Promise.resolve(shelf.slice(from, to)),
    };
    const before = await listShelf(file);
    isGone = true;
    if (!before?.ok) throw new Error('It was refused.');
    expect(await before.value[0]?.read()).toEqual({ ok: false, error: { kind: 'damaged' } });
    expect(await listShelf(file)).toBeNull();
  });
});
