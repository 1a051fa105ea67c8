import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { decodeRecord, encodeRecord } from '#persistence/kinds/recordCodec.ts';
import { decodeRecordFile, encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import type { RecordKind } from '#persistence/kinds/recordKind.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { arbitraryRegister, registerOf } from '#tests/domain/suggestions/registers.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { unreadableText } from '#words/unreadable.ts';

const photo = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
const hash = contentHash(photo);
const register = registerOf([
  {
    title: 'Rak berkas diberi warna',
    photosBefore: [{ id: 'p', hash, caption: 'Rak', takenOn: '', width: 4, height: 3 }],
  },
]);

function fileOf(text: string): Uint8Array {
  return zipSync({ 'record.json': strToU8(text) });
}

function errorOf(bytes: Uint8Array): unknown {
  const read = decodeRecordFile(suggestionsKind, bytes);
  return read.ok ? null : read.error;
}

describe('a .saran file', () => {
  it('gives back any register', () => {
    fc.assert(
      fc.property(arbitraryRegister, (value) => {
        const read = decodeRecordFile(
          suggestionsKind,
          encodeRecordFile(suggestionsKind, { value, photos: new Map() }),
        );
        expect(read).toMatchObject({ ok: true });
        if (read.ok) expect(read.value.value).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the photographs along that the register names, and no other', () => {
    const other = new Uint8Array([0xff, 0xd8, 0xff, 9]);
    const photos = new Map([
      [hash, photo],
      [contentHash(other), other],
    ]);
    const bytes = encodeRecordFile(suggestionsKind, { value: register, photos });
    const read = decodeRecordFile(suggestionsKind, bytes);
    expect(read.ok && [...read.value.photos]).toEqual([[hash, photo]]);
    expect(bytes).toEqual(encodeRecordFile(suggestionsKind, { value: register, photos }));
  });

  it('is a state that a copy of it stems from', () => {
    const read = decodeRecordFile(
      suggestionsKind,
      encodeRecordFile(suggestionsKind, { value: register, photos: new Map() }),
    );
    expect(read.ok && read.value.lineage?.states[0]).toBe(read.ok && read.value.own?.hash);
  });

  it('never makes the reader throw, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, text) => {
        expect(decodeRecordFile(suggestionsKind, bytes).ok).toBe(false);
        expect(decodeRecordFile(suggestionsKind, fileOf(text)).ok).toBe(false);
      }),
    );
  });

  it('whose sheet nobody here knows opens all the same: it brings the sheet along', () => {
    const sheet = {
      ...{ id: 'of-tomorrow', name: 'Lembar 2030', bands: [] },
      criteria: [{ id: 'x', name: 'Ramah', points: 7 }],
    };
    const value = { ...register, sheet };
    const read = decodeRecordFile(
      suggestionsKind,
      encodeRecordFile(suggestionsKind, { value, photos: new Map() }),
    );
    expect(read.ok && read.value.value.sheet).toEqual(sheet);
  });

  it('with a flipped bit is refused, told as altered, or says what it said', () => {
    const photos = new Map([[hash, photo]]);
    const bytes = encodeRecordFile(suggestionsKind, { value: register, photos });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const read = decodeRecordFile(suggestionsKind, flipped);
        if (!read.ok) return;
        const { value, altered } = read.value;
        if (!altered.record) expect(value).toEqual(register);
        for (const kept of read.value.photos.values()) expect(kept).toEqual(photo);
      }),
      { numRuns: 300 },
    );
  });

  it('that was cut short is damaged, wherever', () => {
    const bytes = encodeRecordFile(suggestionsKind, { value: register, photos: new Map() });
    expect(errorOf(bytes.subarray(0, bytes.length - 30))).toEqual({ kind: 'damaged' });
    const text = encodeRecord(suggestionsKind, register);
    expect(errorOf(fileOf(text.slice(0, 200)))).toEqual({ kind: 'damaged' });
    expect(errorOf(fileOf(''))).toEqual({ kind: 'empty' });
    expect(errorOf(new Uint8Array())).toEqual({ kind: 'empty' });
  });

  it('of a later version is told as newer, one with an answer too many by its place', () => {
    const text = encodeRecord(suggestionsKind, register);
    expect(errorOf(fileOf(text.replace('"version":1', '"version":2')))).toEqual({
      ...{ kind: 'newer', version: 2, known: 1 },
    });
    expect(errorOf(fileOf(text.replace('"hidesNames":true', '"hidesNames":1')))).toMatchObject({
      ...{ kind: 'misshapen', path: 'hidesNames' },
    });
  });

  it('that unpacks to more than any register is refused while it is small', () => {
    const bomb = zipSync({ 'record.json': new Uint8Array(31_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(300_000);
    expect(errorOf(bomb)).toMatchObject({ kind: 'too-large' });
  });
});

describe('a kind that is not the wanted one', () => {
  it('is named, never called damaged', () => {
    const saran = encodeRecordFile(suggestionsKind, { value: register, photos: new Map() });
    const asked = decodeFile(saran);
    expect(asked).toEqual({ ok: false, error: { kind: 'other-record', record: 'suggestions' } });
    expect(asked.ok ? '' : unreadableText(asked.error)).toContain('register saran');
    const bare = decodeFile(strToU8(encodeRecord(suggestionsKind, register)));
    expect(bare).toEqual(asked);
    const risalah = encodeFile({ risalah: newRisalah(), photos: new Map() });
    expect(errorOf(risalah)).toEqual({ kind: 'other-record', record: 'risalah' });
  });

  it('is named also where this edition does not know it', () => {
    const text = encodeRecord(suggestionsKind, register).replace('"suggestions"', '"menu"');
    const error = { kind: 'other-record', record: 'menu' };
    expect(errorOf(fileOf(text))).toEqual(error);
    const read = decodeFile(fileOf(text));
    expect(read).toEqual({ ok: false, error });
    expect(read.ok ? '' : unreadableText(read.error)).toContain('“menu”');
  });
});

describe('the ladder of a kind', () => {
  const schema = z.strictObject({ name: z.string(), rows: z.array(z.string()) });
  const kind: RecordKind<z.infer<typeof schema>> = {
    name: 'menu',
    extension: '.menu',
    schema,
    migrations: [
      { from: 1, migrate: (old) => ({ ...(old as object), rows: [] }) },
      {
        from: 2,
        migrate: (old) => {
          const { title, ...rest } = old as { readonly title: string };
          return { ...rest, name: title.trim() };
        },
      },
    ],
    mend: (value) => value,
    lists: ['rows'],
  };
  const written = (version: number, record: unknown): string =>
    JSON.stringify({ format: 'benang-merah', kind: 'menu', version, record });

  it('is climbed one step at a time from the version that wrote', () => {
    const today = { ok: true, value: { value: { name: 'A', rows: [] }, lineage: null } };
    expect(decodeRecord(kind, written(1, { title: ' A ' }))).toEqual(today);
    expect(decodeRecord(kind, written(2, { title: ' A ', rows: [] }))).toEqual(today);
    expect(decodeRecord(kind, written(3, { name: 'A', rows: [] }))).toEqual(today);
  });

  it('counts content at which a migration throws as misshapen', () => {
    expect(decodeRecord(kind, written(1, {}))).toMatchObject({
      ...{ ok: false, error: { kind: 'misshapen' } },
    });
  });
});
