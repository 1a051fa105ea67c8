import { describe, expect, it } from 'vitest';
import { chiSquareFit } from '#domain/statistics/distributions/chiSquareFit.ts';

const fit = (counts: readonly number[], weights: readonly number[]) =>
  chiSquareFit(counts.map((count, at) => ({ count, weight: weights[at] ?? 0 })));

describe('the chi-square test of counts against weights', () => {
  it('gives the result of a textbook: sixty throws of a die', () => {
    // 5, 8, 9, 8, 10, 20 of 60 throws: 13.4 with 5 degrees of freedom, p = 0.0199 (R: chisq.test).
    const test = fit([5, 8, 9, 8, 10, 20], [1, 1, 1, 1, 1, 1]);
    expect(test?.statistic).toBeCloseTo(13.4, 10);
    expect(test?.degreesOfFreedom).toBe(5);
    expect(test?.p).toBeCloseTo(0.01990522, 7);
    expect(test?.smallestExpected).toBe(10);
    expect(test?.cellsBelowFive).toBe(0);
  });

  it('expects as much as the weights say', () => {
    expect(fit([10, 30], [100, 300])).toMatchObject({ statistic: 0, p: 1 });
  });

  it('leaves out what has no weight', () => {
    expect(fit([10, 30, 7], [1, 3, 0])).toMatchObject({ statistic: 0, cells: 2 });
  });

  it('concludes nothing where nothing can be tested', () => {
    expect(fit([5], [1])).toBeNull();
    expect(fit([0, 0], [1, 1])).toBeNull();
    expect(fit([1, -1], [1, 1])).toBeNull();
    expect(fit([1, Number.NaN], [1, 1])).toBeNull();
  });
});

describe('counts of which some are expected to be few', () => {
  it('are counted below five, and refused below zero', () => {
    const parts = [9, 6, 3].map((count, at) => ({ count, weight: [10, 5, 3][at] ?? 0 }));
    expect(chiSquareFit(parts)).toMatchObject({ cells: 3, cellsBelowFive: 1 });
    expect(chiSquareFit([...parts, { count: -1, weight: 2 }])).toBeNull();
  });
});
