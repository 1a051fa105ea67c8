import { describe, expect, it } from 'vitest';
import {
  contrastOfCounts,
  contrastOfMeans,
  testStrata,
} from '#domain/tools/stratification/stratumContrast.ts';
import type { CountedStratum, StrataTests } from '#domain/tools/stratification/stratumContrast.ts';

function strataOf(
  table: readonly (readonly number[])[],
  exposures: readonly number[] = [],
): readonly CountedStratum[] {
  return table.map((byKind, at) => ({
    name: `Loket ${at + 1}`,
    total: byKind.reduce((sum, count) => sum + count, 0),
    percent: 0,
    exposure: exposures[at] ?? null,
    byKind,
  }));
}

function meansOf(means: readonly (number | null)[]): Parameters<typeof contrastOfMeans>[0] {
  return means.map((mean, at) => ({ group: `Loket ${at + 1}`, n: mean === null ? 0 : 3, mean }));
}

function standoutOf(table: readonly (readonly number[])[]): StrataTests['standout'] {
  return testStrata(strataOf(table), 'split').standout;
}

describe('the stratum that differs', () => {
  it('is the higher one of two, wherever it stands', () => {
    expect(contrastOfCounts(strataOf([[10], [30]]), 'whole')).toMatchObject({
      stratum: 'Loket 2',
      by: 'count',
    });
    expect(contrastOfCounts(strataOf([[30], [10]]), 'whole')).toMatchObject({ stratum: 'Loket 1' });
  });

  it('is the higher one by what it had the chance to count, not by its count', () => {
    expect(contrastOfCounts(strataOf([[40], [30]], [400, 100]), 'whole')).toEqual({
      stratum: 'Loket 2',
      by: 'exposure',
      value: 0.3,
      rest: 0.1,
    });
  });

  it('is found though a stratum without values stands among the others', () => {
    expect(contrastOfMeans(meansOf([4, null, 6]))).toEqual({
      stratum: 'Loket 3',
      by: 'mean',
      value: 6,
      rest: 4,
    });
  });

  it('is none where nothing was counted', () => {
    expect(contrastOfCounts(strataOf([[0], [0]]), 'whole')).toBeNull();
  });

  it('is none where rounding alone makes means differ', () => {
    expect(contrastOfMeans(meansOf([0.1 + 0.2, 0.3]))).toBeNull();
    expect(contrastOfMeans(meansOf([-0.1 - 0.2, -0.3]))).toBeNull();
    expect(contrastOfMeans(meansOf([0.3001, 0.3]))).toMatchObject({ stratum: 'Loket 1' });
  });
});

describe('the kind that stands out', () => {
  it('is judged by what chance would do to a cell of its size', () => {
    // Expected 40.1; the 200 of the third stratum are further from their 135.3, but less so for their number.
    const table = [
      [5, 10, 100],
      [40, 5, 5],
      [30, 200, 50],
    ];
    expect(standoutOf(table)).toEqual({
      stratum: 'Loket 1',
      kind: 2,
      count: 100,
      expected: expect.closeTo((115 * 155) / 445, 9) as unknown,
    });
  });

  it.each([
    [[1, 1], [1, 2], 'Loket 1', 0],
    [[1, 1], [1, 7], 'Loket 1', 0],
    [[1, 1], [2, 1], 'Loket 1', 1],
    [[10, 30], [30, 10], 'Loket 1', 1],
  ])('is the first that counts more than expected of %j and %j', (...given) => {
    const [one, other, stratum, kind] = given;
    const found = standoutOf([one, other]);
    expect(found).toMatchObject({ stratum, kind, count: one[kind] });
    expect(found?.expected).toBeLessThan(Number(one[kind]));
  });

  it('may be one that counts less than expected', () => {
    const table = [
      [20, 20, 20],
      [20, 20, 20],
      [0, 20, 20],
    ];
    expect(standoutOf(table)).toMatchObject({ stratum: 'Loket 3', kind: 0, count: 0 });
  });

  it('is found beside a stratum and a kind that counted nothing', () => {
    const table = [
      [0, 0, 0],
      [5, 0, 20],
      [20, 0, 5],
    ];
    expect(standoutOf(table)).toMatchObject({ stratum: 'Loket 2', kind: 2, count: 20 });
  });

  it.each([
    [
      [1, 2, 4],
      [3, 6, 12],
    ],
    [
      [7, 1],
      [21, 3],
    ],
  ])('is none where all strata are made alike: %j and %j', (one, other) => {
    expect(standoutOf([one, other])).toBeNull();
  });
});
