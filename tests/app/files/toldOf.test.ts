import { describe, expect, it } from 'vitest';
import { keepCount } from '#app/export/keepCount.ts';
import { fileOf } from '#app/files/fileOf.ts';
import { storeAs } from '#app/files/storeRisalah.ts';
import { carryRecord } from '#persistence/carriedRecord.ts';
import { decodeEnvelope, encode } from '#persistence/codec.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { formats } from '#templates/formats/formats.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

const risalah = newRisalah();
const EDITED = Date.parse('2026-11-30T03:00:00.000Z');

async function told(count: {
  readonly askedAt: number;
  readonly untilStep?: string | null;
  readonly format?: (typeof formats)[number];
}) {
  const storage = memoryStorage();
  await storeAs(storage, 'kartu', { risalah, savedAt: EDITED });
  const { askedAt, untilStep = null, format = formats[0] } = count;
  const request = { risalah, options: { untilStep, format } };
  await keepCount(storage, { request, pages: 34, askedAt });
  const { bytes } = await fileOf(storage, 'kartu', { risalah });
  const read = decodeFile(bytes);
  return read.ok ? read.value.told : undefined;
}

describe('a file that a team gives', () => {
  it('tells when it was last edited, and its pages as they were counted since', async () => {
    const editedAt = '2026-11-30T03:00:00.000Z';
    // An edit is saved a moment after its pages were asked for.
    expect(await told({ askedAt: EDITED - 700 })).toEqual({
      editedAt,
      pages: 34,
    });
    expect(await told({ askedAt: EDITED + 90_000 })).toEqual({
      editedAt,
      pages: 34,
    });
  });

  it('tells no pages that were counted before the last edit, of a part, or in another format', async () => {
    expect(await told({ askedAt: EDITED - 60_000 })).toMatchObject({
      pages: null,
    });
    expect(await told({ askedAt: EDITED, untilStep: 'theme' })).toMatchObject({
      pages: null,
    });
    const [, other = formats[0]] = formats;
    expect(await told({ askedAt: EDITED, format: other })).toMatchObject({
      pages: null,
    });
  });

  it('is read without where it tells it oddly', () => {
    const one = { editedAt: '2026-11-30T03:00:00.000Z', pages: 34 };
    const text = encode(risalah, undefined, { told: one });
    expect(decodeEnvelope(text)).toMatchObject({
      ok: true,
      value: { risalah, told: one },
    });
    for (const [from, to, left] of [
      ['"pages":34', '"pages":-2.5', { ...one, pages: null }],
      ['"2026-11-30T03:00:00.000Z","pages"', '7,"pages"', undefined],
    ] as const) {
      const odd = decodeEnvelope(text.replace(from, to));
      expect(odd.ok && odd.value.told).toEqual(left);
    }
  });

  it('tells it in a Word file as well', () => {
    const one = { editedAt: '2026-11-30T03:00:00.000Z', pages: null };
    const { parts } = carryRecord({ risalah, photos: new Map(), told: one }, new Set());
    const [plain] = carryRecord({ risalah, photos: new Map() }, new Set()).parts;
    expect(parts[0]?.xml.length).toBeGreaterThan(plain?.xml.length ?? 0);
  });
});
