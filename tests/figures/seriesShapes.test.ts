import { describe, expect, it } from 'vitest';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import { drawSeriesPies } from '#figures/charts/seriesPie.ts';
import { drawSeriesRadar } from '#figures/charts/seriesRadar.ts';

const result = analyseSeries({
  ...emptySeries,
  categories: ['Kerja sama', 'Disiplin', 'Lain-lain'],
  series: [
    { name: 'Sebelum', role: 'before', values: [2, 6, null] },
    { name: 'Sesudah', role: 'after', values: [4, 4, 2] },
  ],
});

describe('series as pies', () => {
  const pies = drawSeriesPies(result, { title: 'Nilai', unit: '' });

  it('are one pie for each series, named after it', () => {
    expect(pies.map(({ title }) => title)).toEqual(['Nilai: Sebelum', 'Nilai: Sesudah']);
  });

  it('leave out what is missing and write number and share on each slice', () => {
    expect(pies[0]?.slices.map(({ label }) => label)).toEqual(['2 (25%)', '6 (75%)']);
    expect(pies[1]?.slices.at(-1)).toMatchObject({ name: 'Lain-lain', emphasis: 'muted' });
  });

  it('say which slice is the largest', () => {
    expect(pies[0]?.alt).toContain('Terbesar: Disiplin, 75%.');
  });

  it('are not drawn for values below zero', () => {
    const negative = analyseSeries({
      ...emptySeries,
      categories: ['A', 'B'],
      series: [{ name: 'Laba', role: 'data', values: [3, -1] }],
    });
    expect(drawSeriesPies(negative, { title: '', unit: '' })).toEqual([]);
  });
});

describe('series as a radar', () => {
  it('keeps the roles of the pair, the gaps and an axis from zero', () => {
    const radar = drawSeriesRadar(result, {
      title: 'Kemampuan',
      shape: 'line',
      measured: 'Nilai',
      unit: '',
      categoryTitle: 'Aspek',
    });
    expect(radar.spokes).toEqual(['Kerja sama', 'Disiplin', 'Lain-lain']);
    expect(radar.series.map(({ role }) => role)).toEqual(['before', 'after']);
    expect(radar.series[0]?.values).toEqual([2, 6, null]);
    expect(radar.axis.min).toBe(0);
    expect(radar.axis.max).toBeGreaterThanOrEqual(6);
  });
});
