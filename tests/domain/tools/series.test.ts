import { describe, expect, it } from 'vitest';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import type { SeriesInput } from '#domain/tools/series.ts';

function pairOf(
  before: SeriesInput['target'],
  after: SeriesInput['target'],
  target: SeriesInput['target'],
): SeriesInput {
  return {
    ...emptySeries,
    categories: ['Pekan 1'],
    series: [
      { name: 'Sebelum', role: 'before', values: [before] },
      { name: 'Sesudah', role: 'after', values: [after] },
    ],
    target,
  };
}

describe('a target', () => {
  it.each([
    [40, 25, 25, true],
    [40, 26, 25, false],
    [25, 40, 40, true],
    [25, 39, 40, false],
    [25, 30, 25, true],
    [25, 24, 25, false],
  ])(
    'is reached on its line and beyond it: from %i to %i for %i, %s',
    (before, after, target, is) => {
      expect(analyseSeries(pairOf(before, after, target)).reachesTarget).toBe(is);
    },
  );

  it('is not judged, nor anything compared, where a value before or after is missing', () => {
    for (const pair of [pairOf(null, 4, 5), pairOf(4, null, 5)]) {
      expect(analyseSeries(pair)).toMatchObject({ comparison: null, reachesTarget: null });
    }
    const [, after] = pairOf(4, 5, 5).series;
    const alone = { ...pairOf(4, 5, 5), series: after === undefined ? [] : [after] };
    expect(analyseSeries(alone).comparison).toBeNull();
  });

  it('finds its pair wherever the two series stand', () => {
    const pair = pairOf(4, 6, 5);
    const turned = { ...pair, series: pair.series.toReversed() };
    expect(analyseSeries(turned).comparison).toEqual(analyseSeries(pair).comparison);
  });
});

describe('a series', () => {
  it('has a first and a last value, whatever stands between', () => {
    const values = [4, 9, 2, 6, null];
    const data = { name: 'Menit', role: 'data' as const, values };
    const result = analyseSeries({
      ...emptySeries,
      categories: values.map(String),
      series: [data],
    });
    expect(result.series[0]).toMatchObject({ first: 4, last: 6, min: 2, max: 9 });
  });

  it('is summarised over the values that could be read', () => {
    const result = analyseSeries({
      ...emptySeries,
      categories: ['1', '2', '3', '4'],
      series: [{ name: 'Menit', role: 'data', values: [4, { typed: '5.5' }, 8] }],
    });
    expect(result.series[0]).toMatchObject({
      n: 2,
      total: 12,
      mean: 6,
      min: 4,
      max: 8,
      first: 4,
      last: 8,
    });
    expect(result.series[0]?.values).toEqual([4, null, 8, null]);
    expect(result.problems).toEqual([
      { series: 1, category: 2, reason: 'unreadable' },
      { series: 1, category: 4, reason: 'missing' },
    ]);
    expect(result.comparison).toBeNull();
  });

  it('has no mean without values', () => {
    const result = analyseSeries({ ...pairOf(null, 3, 2), target: null });
    expect(result.series[0]).toMatchObject({ n: 0, mean: null, min: null, max: null, first: null });
    expect(result.comparison).toBeNull();
    expect(result.reachesTarget).toBeNull();
  });
});

describe('a pair before and after', () => {
  it('gives the change in units and in percent of before', () => {
    expect(analyseSeries(pairOf(40, 10, null)).comparison).toEqual({
      before: 40,
      after: 10,
      change: -30,
      changePercent: -75,
    });
  });

  it('gives no percentage of zero', () => {
    expect(analyseSeries(pairOf(0, 10, null)).comparison?.changePercent).toBeNull();
  });

  it.each([
    [40, 10, 15, true],
    [40, 20, 15, false],
    [29.6, 96, 95, true],
    [29.6, 90, 95, false],
    [40, 10, null, null],
  ])('from %d to %d against the target %s: %s', (before, after, target, reached) => {
    expect(analyseSeries(pairOf(before, after, target)).reachesTarget).toBe(reached);
  });
});

it('analyses an empty graph', () => {
  expect(analyseSeries(emptySeries)).toMatchObject({ series: [], comparison: null, problems: [] });
});

describe('a series of counts', () => {
  const of = (...values: SeriesInput['series'][number]['values']) =>
    analyseSeries({
      ...emptySeries,
      categories: values.map((_, at) => `Bulan ${at + 1}`),
      series: [{ name: 'Terlambat', role: 'data', values }],
    });
  const [june, july, august] = [
    { count: 45, of: 405 },
    { count: 41, of: 405 },
    { count: 40, of: 409 },
  ] as const;

  it('has the share of each period, and comes to all counts together', () => {
    const [summary] = of(june, july, august).series;
    expect(summary?.values.map((value) => value?.toFixed(2))).toEqual(['11.11', '10.12', '9.78']);
    expect(summary).toMatchObject({ n: 3, pooled: { count: 126, of: 1219 }, mean: null });
    expect(summary?.overall?.toFixed(2)).toBe('10.34');
  });

  it('is not pooled while some of it is a percentage alone', () => {
    const [summary] = of(june, july, 9.78).series;
    expect(summary).toMatchObject({ pooled: null, n: 3 });
    expect(summary?.mean).toBeCloseTo((4500 / 405 + 4100 / 405 + 9.78) / 3, 10);
    expect(summary?.overall).toBe(summary?.mean);
  });

  it('leaves a gap where nothing was looked at, and says so', () => {
    const result = of(june, { count: 0, of: 0 }, null);
    expect(result.series[0]).toMatchObject({ n: 1, pooled: june });
    expect(result.series[0]?.values.slice(1)).toEqual([null, null]);
    expect(result.problems.map(({ reason }) => reason)).toEqual(['no-share', 'missing']);
  });

  it('reaches a target that its counts reach exactly', () => {
    const pair = pairOf({ count: 15, of: 100 }, { count: 71, of: 1000 }, 7.1);
    expect(analyseSeries(pair).reachesTarget).toBe(true);
    expect(analyseSeries({ ...pair, target: 7.09 }).reachesTarget).toBe(false);
    expect(analyseSeries(pair).comparison).toMatchObject({ before: 15, after: 7.1 });
  });
});
