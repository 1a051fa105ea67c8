import { describe, expect, it } from 'vitest';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import type { SeriesInput } from '#domain/tools/series.ts';
import { drawSeries } from '#figures/charts/series.ts';

const drawing = {
  title: 'Waktu tunggu',
  shape: 'line',
  measured: 'Waktu tunggu',
  unit: 'menit',
  categoryTitle: 'Pekan',
} as const;
const inputOf = (rest: Partial<SeriesInput>): SeriesInput => ({ ...emptySeries, ...rest });
const pair = inputOf({
  categories: ['1', '2'],
  series: [
    { name: 'Sebelum', role: 'before', values: [40, 44] },
    { name: 'Sesudah', role: 'after', values: [14, null] },
  ],
  target: 15,
});

describe('a drawn series', () => {
  const chart = drawSeries(analyseSeries(pair), drawing);

  it('keeps the roles of the pair and leaves a gap where nothing was measured', () => {
    expect(chart.series.map((each) => each.role)).toEqual(['before', 'after']);
    expect(chart.series[1]?.values).toEqual([14, null]);
    expect(chart.series[1]?.labels).toEqual(['14', null]);
  });

  it('draws the target and makes room for it', () => {
    expect(chart.references).toEqual([
      { axis: 'left', value: 15, label: 'Sasaran 15 menit', role: 'target' },
    ]);
    expect(chart.left).toMatchObject({ title: 'Waktu tunggu (menit)', min: 0 });
    expect(
      drawSeries(analyseSeries({ ...pair, target: 90 }), drawing).left.max,
    ).toBeGreaterThanOrEqual(90);
  });

  it('says in words how the pair changed', () => {
    expect(chart.alt).toBe(
      'Waktu tunggu. Sebelum 40 sampai 44 menit, rata-rata 42 menit dan Sesudah 14 menit. Rata-rata berubah dari 42 menit menjadi 14 menit, turun 28 menit, yaitu 66,7% dari semula.',
    );
  });

  it('says when nothing changed and when there is no percentage', () => {
    const same = inputOf({
      categories: ['1'],
      series: [
        { name: 'A', role: 'before', values: [0] },
        { name: 'B', role: 'after', values: [0] },
      ],
    });
    expect(drawSeries(analyseSeries(same), drawing).alt).toContain('Nilainya tetap 0 menit.');
    const risen = inputOf({
      categories: ['1'],
      series: [
        { name: 'A', role: 'before', values: [0] },
        { name: '', role: 'after', values: [3] },
      ],
    });
    expect(drawSeries(analyseSeries(risen), drawing).alt).toContain(
      'berubah dari 0 menit menjadi 3 menit, naik 3 menit.',
    );
  });

  it('alternates the roles of several measured series and leaves out crowded labels', () => {
    const values = Array.from({ length: 30 }, (_, at) => at);
    const data = inputOf({
      categories: values.map(String),
      series: ['A', ''].map((name) => ({ name, role: 'data' as const, values })),
    });
    const many = drawSeries(analyseSeries(data), { ...drawing, unit: '' });
    expect(many.series.map((each) => [each.name, each.role])).toEqual([
      ['A', 'data'],
      ['Seri 2', 'alternate'],
    ]);
    expect(many.series[0]?.labels.every((label) => label === null)).toBe(true);
    expect(many.left.title).toBe('Waktu tunggu');
  });

  it('is described while still empty', () => {
    const empty = drawSeries(analyseSeries(emptySeries), { ...drawing, title: '' });
    expect(empty.alt).toBe('Grafik. Belum ada data.');
    expect(JSON.stringify(empty)).not.toMatch(/NaN|Infinity/);
  });
});
