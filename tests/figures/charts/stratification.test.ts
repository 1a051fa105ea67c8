import { describe, expect, it } from 'vitest';
import {
  analyseStratification,
  emptyStratification,
} from '#domain/tools/stratification/stratification.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';
import { drawStratification } from '#figures/charts/stratification.ts';

const drawing = { title: 'Keluhan', measured: 'Keluhan', unit: '', per: 'per 100 yang diamati' };

function drawn(
  rows: readonly (readonly [string, string, number])[],
  changes: Partial<StratificationInput> = {},
) {
  const result = analyseStratification({
    ...emptyStratification,
    columns: [
      { id: 'place', name: 'Loket' },
      { id: 'kind', name: 'Jenis' },
    ],
    rows: rows.map(([place, kind, amount]) => ({ words: [place, kind], amount })),
    by: 'place',
    across: 'kind',
    ...changes,
  });
  return drawStratification(result, drawing);
}

describe('a drawn stratification', () => {
  const rows = [
    ['Loket 1', 'Berkas', 30],
    ['Loket 1', 'Antrean', 10],
    ['Loket 2', 'Berkas', 20],
  ] as const;

  it('has a group of bars for each stratum, one a kind', () => {
    const chart = drawn(rows);
    expect(chart.categories).toEqual(['Loket 1', 'Loket 2']);
    expect(chart.series.map(({ name, values }) => [name, values])).toEqual([
      ['Berkas', [30, 20]],
      ['Antrean', [10, 0]],
    ]);
    expect(chart.stacking).toBe('grouped');
    expect(chart.alt).toBe('Keluhan. Terbanyak: Loket 1 40 (66,7%) dan Loket 2 20 (33,3%).');
  });

  it('leaves room for whole stacks', () => {
    const chart = drawn(rows, { stacking: 'stacked' });
    expect(chart.stacking).toBe('stacked');
    expect(chart.left.max).toBeGreaterThanOrEqual(40);
  });

  it('draws rates where each stratum says how many were observed', () => {
    const exposures = [
      { stratum: 'Loket 1', n: 400 },
      { stratum: 'Loket 2', n: 100 },
    ];
    const chart = drawn(rows, { exposures, across: '' });
    expect(chart.series[0]?.values).toEqual([10, 20]);
    expect(chart.left.title).toBe('Keluhan per 100 yang diamati');
  });

  it('adds up the smallest of many kinds', () => {
    const many = Array.from({ length: 11 }, (_, at) => ['A', `k${at}`, at + 1] as const);
    const { series } = drawn(many);
    expect(series).toHaveLength(8);
    expect(series.at(-1)).toMatchObject({ name: '4 jenis lain', values: [1 + 2 + 3 + 4] });
  });

  it('draws the largest of many strata, in the order in which they stood', () => {
    const many = Array.from({ length: 30 }, (_, at) => [`S${at}`, '', at] as const);
    const { categories } = drawn(many, { across: '' });
    expect(categories).toEqual(Array.from({ length: 24 }, (_, at) => `S${at + 6}`));
  });

  it('draws means with the mean of all as a line', () => {
    const chart = drawn(rows, { measure: 'value' });
    expect(chart.series[0]?.values).toEqual([20, 20]);
    expect(chart.references).toMatchObject([{ value: 20, role: 'centre' }]);
    expect(chart.alt).toBe('Keluhan. Rata-rata: Loket 1 20 dan Loket 2 20.');
  });

  it('says so where nothing was counted', () => {
    expect(drawn([]).alt).toBe('Keluhan. Belum ada yang tercatat.');
  });
});
