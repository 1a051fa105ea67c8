import { expect, it } from 'vitest';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import { pieReading } from '#manuscript/tools/pieReading.ts';

const evidence = { ...emptyEvidence(), measured: 'keluhan', unit: '' };

it('names the largest part of a pie with its share', () => {
  expect(pieReading(pie([30, 90, null]), evidence)).toBe(
    'Bagian terbesar dari 120 keluhan adalah Syarat kurang: 90 (75%).',
  );
});

it('does not name the unit twice where the unit is what was counted', () => {
  const counted = { ...evidence, measured: 'Berkas', unit: 'berkas' };
  expect(pieReading(pie([30, 90, null]), counted)).toContain('dari 120 berkas adalah');
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
