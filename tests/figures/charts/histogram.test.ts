import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import type { Chart } from '#figures/figure.ts';
import { drawHistogram } from '#figures/charts/histogram.ts';

const drawing = { title: 'Histogram', measured: 'Waktu', unit: 'menit', curve: 'hidden' } as const;

function chartOf(changes: Partial<HistogramInput>): Chart {
  const input = { ...emptyHistogram, ...changes };
  return drawHistogram(analyseHistogram(input), { ...drawing, curve: input.curve });
}

const ten = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19];

describe('a drawn histogram', () => {
  it('has a bar for each class, empty ones too, and no gap', () => {
    const chart = chartOf({ values: [1, 1, 1, 9], rule: 'k', k: 3 });
    expect(chart.categories).toEqual(['1–3', '4–6', '7–9']);
    expect(chart.series[0]?.values).toEqual([3, 0, 1]);
    expect(chart.series[0]?.labels).toEqual(['3', null, '1']);
    expect(chart.barGap).toBe(0);
    expect(chart.categoryTitle).toBe('Waktu (menit)');
  });

  it('adds empty classes so that a specification limit stands in the picture', () => {
    const chart = chartOf({ values: ten, usl: 26, lsl: 5 });
    const before = chart.series[0]?.values.findIndex((count) => count !== 0) ?? 0;
    expect(before).toBe(3);
    expect(chart.divisions.map(({ at }) => at >= 0 && at <= chart.categories.length)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('does not shrink the bars for a limit that is far away', () => {
    const chart = chartOf({ values: ten, usl: 5000, target: 15 });
    expect(chart.categories).toHaveLength(5);
    expect(chart.divisions.map(({ role }) => role)).toEqual(['target', 'centre']);
  });

  it('gives the curve room and as many points as there are bars', () => {
    const chart = chartOf({ values: ten, curve: 'drawn', rule: 'k', k: 1 });
    const curve = chart.series.find(({ role }) => role === 'curve');
    expect(curve?.values).toHaveLength(chart.categories.length);
    expect(chart.left.max).toBeGreaterThanOrEqual(Math.max(...(curve?.values ?? []).map(Number)));
    expect(chartOf({ values: [4, 4], curve: 'drawn' }).series).toHaveLength(1);
  });

  it('prints numbers on bars only where they have room', () => {
    const values = Array.from({ length: 60 }, (_, at) => at);
    expect(
      chartOf({ values, rule: 'k', k: 30 }).series[0]?.labels.every((each) => each === null),
    ).toBe(true);
  });

  it('says in words what it shows', () => {
    expect(chartOf({ values: ten }).alt).toBe(
      'Histogram. 10 nilai dalam 5 kelas, rata-rata 14,5 menit, simpangan baku 3,03. Kelas terbanyak 10–11 dengan 2 nilai.',
    );
    expect(chartOf({ values: [] }).alt).toBe('Histogram. Belum ada data.');
    expect(chartOf({ values: [3] }).alt).not.toContain('simpangan baku');
  });

  it('keeps the count of every class in its bar', () => {
    const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 80 });
    const limit = fc.option(fc.integer({ min: -100, max: 700 }));
    fc.assert(
      fc.property(values, limit, (given, usl) => {
        const chart = chartOf({ values: given, usl });
        const heights = chart.series[0]?.values ?? [];
        expect(heights.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(given.length);
        expect(new Set(chart.categories).size).toBe(chart.categories.length);
      }),
    );
  });
});
