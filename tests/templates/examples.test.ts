import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { risalahSchema } from '#domain/risalah/risalah.ts';
import type { PhotoUse } from '#domain/risalah/photoUse.ts';
import { examples } from '#templates/examples/examples.ts';
import type { LoadedExample } from '#templates/examples/examples.ts';

async function loadPuskesmas(): Promise<LoadedExample> {
  const example = examples.find(({ id }) => id === 'puskesmas');
  if (example === undefined) throw new Error('no such example');
  return example.load();
}

describe('the worked example', () => {
  it('is a valid risalah and survives JSON', async () => {
    const { risalah } = await loadPuskesmas();
    expect(risalahSchema.parse(JSON.parse(JSON.stringify(risalah)))).toEqual(risalah);
  });

  it('is marked as fictional and names people by role only', async () => {
    const { risalah } = await loadPuskesmas();
    expect(risalah.mark).toBe('CONTOH FIKTIF');
    expect(risalah.members.rows.every(({ number }) => number === '')).toBe(true);
  });

  it('carries every photograph it refers to, under the hash of its bytes', async () => {
    const { risalah, photos } = await loadPuskesmas();
    const used = risalah.actions.rows
      .flatMap(({ photosBefore, photosAfter }): PhotoUse[] => [...photosBefore, ...photosAfter])
      .map(({ hash }) => hash);
    expect(used).toHaveLength(2);
    for (const { hash, base64 } of photos) {
      expect(createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')).toBe(hash);
    }
    expect(new Set(photos.map(({ hash }) => hash))).toEqual(new Set(used));
  });

  it('counts as many interruptions in its check sheets as it says in words', async () => {
    const { risalah } = await loadPuskesmas();
    const totals = [...risalah.inventory.data, ...risalah.comparison.data]
      .filter((use) => use.tool === 'check-sheet')
      .map(({ input }) => ({
        counted: input.counts.flat().reduce<number>((sum, cell) => sum + Number(cell), 0),
        served: input.columns.reduce((sum, { inspected }) => sum + Number(inspected), 0),
        days: input.columns.length,
        typed: input.typedTotal,
      }));
    expect(totals).toEqual([
      { counted: 154, served: 2880, days: 24, typed: 154 },
      { counted: 58, served: 2940, days: 24, typed: 58 },
    ]);
    expect(risalah.target.rows[0]?.baselineServed).toBe(2880);
    expect(risalah.comparison.rows[0]?.served).toBe(2940);
  });
});
