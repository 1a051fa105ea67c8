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

describe('a series', () => {
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
