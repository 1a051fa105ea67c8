import { expect, it } from 'vitest';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import { pieReading, pieSayings } from '#manuscript/tools/series/pieReading.ts';

const evidence = { ...emptyEvidence(), measured: 'keluhan', unit: '' };

it('names the largest part of a pie with its share', () => {
  expect(pieReading(pie([30, 90, null]), evidence)).toBe(
    'Bagian terbesar dari 120 keluhan adalah Syarat kurang: 90 (75%).',
  );
});

it('does not name the unit twice where the unit is what was counted', () => {
  const counted = { ...evidence, measured: 'Berkas', unit: 'berkas' };
  expect(pieReading(pie([30, 90, null]), counted)).toContain('dari 120 berkas adalah');
  const returned = { ...evidence, measured: 'Berkas dikembalikan', unit: 'berkas' };
  expect(pieReading(pie([30, 90, null]), returned)).toContain(
    'dari 120 berkas dikembalikan adalah',
  );
});

it('says a sentence of its own for each of two pies', () => {
  const pair = pie([30, 90, null]);
  const [first] = pair.series;
  if (first === undefined) throw new Error('There is no pie.');
  const both = {
    ...pair,
    series: [
      { ...first, name: 'Sebelum' },
      { ...first, name: 'Sesudah' },
    ],
  };
  expect(pieSayings(both, evidence)).toEqual([
    expect.stringContaining('(Sebelum)'),
    expect.stringContaining('(Sesudah)'),
  ]);
});

it('says nothing of a whole that is nothing', () => {
  expect(pieReading(pie([0, null, 0]), evidence)).toBe('');
  expect(pieReading(pie([]), evidence)).toBe('');
});

function pie(values: readonly (number | null)[]) {
  return analyseSeries({
    ...emptySeries,
    shape: 'pie',
    categories: ['Antre lama', 'Syarat kurang', 'Lain-lain'],
    series: [{ name: '', role: 'data', values: [...values] }],
  });
}
