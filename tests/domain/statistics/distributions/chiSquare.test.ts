import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareTest } from '#domain/statistics/distributions/chiSquare.ts';
import { upperGamma } from '#domain/statistics/distributions/upperGamma.ts';

describe('the chi-square test of independence', () => {
  it('agrees with R on hair by sex', () => {
    // chisq.test(margin.table(HairEyeColor, c(3, 1))): X-squared = 7.9942, df = 3, p-value = 0.04613
    const test = chiSquareTest([
      [56, 143, 34, 46],
      [52, 143, 37, 81],
    ]);
    expect(test?.statistic).toBeCloseTo(7.9942, 4);
    expect(test?.degreesOfFreedom).toBe(3);
    expect(test?.p).toBeCloseTo(0.04613, 5);
  });

  it('names the smallest expected count and how many are below five', () => {
    const test = chiSquareTest([
      [3, 1],
      [1, 3],
    ]);
    expect(test).toMatchObject({ statistic: 2, degreesOfFreedom: 1, smallestExpected: 2 });
    expect(test?.cellsBelowFive).toBe(4);
    // 2 with one degree of freedom: erfc(1).
    expect(test?.p).toBeCloseTo(0.15729920705028513, 13);
  });

  it('leaves out rows and columns without a count', () => {
    const bare = chiSquareTest([
      [30, 10],
      [12, 28],
    ]);
    const padded = chiSquareTest([
      [30, 0, 10],
      [0, 0, 0],
      [12, 0, 28],
    ]);
    expect(padded).toEqual(bare);
  });

  it.each([
    ['nothing', []],
    ['one row', [[1, 2]]],
    [
      'one column with counts',
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ['ragged rows', [[1, 2], [3]]],
    [
      'a negative count',
      [
        [1, 2],
        [3, -1],
      ],
    ],
    [
      'a count that is no number',
      [
        [1, 2],
        [3, NaN],
      ],
    ],
  ])('concludes nothing from %s', (_, counts) => {
    expect(chiSquareTest(counts)).toBeNull();
  });

  it('does not depend on the order of rows or on which side they stand', () => {
    const table = fc.array(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 2,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(table, (counts) => {
        const test = chiSquareTest(counts);
        const turned = chiSquareTest([0, 1, 2].map((at) => counts.map((row) => row[at] ?? 0)));
        const reversed = chiSquareTest(counts.toReversed());
        expect(turned?.statistic).toBeCloseTo(test?.statistic ?? NaN, 8);
        expect(reversed?.p).toBeCloseTo(test?.p ?? NaN, 8);
        expect(test?.p).toBeGreaterThanOrEqual(0);
        expect(test?.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the upper incomplete gamma function', () => {
  it('keeps the digits of small tails', () => {
    // pchisq(100, 1, lower.tail = FALSE) = 1.523970604832105e-23
    expect(upperGamma(0.5, 50) / 1.523970604832105e-23).toBeCloseTo(1, 11);
  });

  it('is one at zero and nothing where it cannot be told from it', () => {
    expect(upperGamma(3, 0)).toBe(1);
    expect(upperGamma(1, 1e6)).toBe(0);
    expect(upperGamma(1, Infinity)).toBe(0);
    expect(upperGamma(1e6, 1e-6)).toBe(1);
  });

  it('reflects below one half', () => {
    // pgamma(0.1, 0.25, lower.tail = FALSE)
    expect(upperGamma(0.25, 0.1)).toBeCloseTo(0.391661154271034, 13);
  });
});

describe('a table of which only some cells are small', () => {
  it('counts those below five, not those of five', () => {
    // Expected: 10 and 5 in the first row, 6 and 3 in the second.
    const test = chiSquareTest([
      [11, 4],
      [5, 4],
    ]);
    expect(test).toMatchObject({ cells: 4, cellsBelowFive: 1 });
    expect(test?.smallestExpected).toBeCloseTo(3, 12);
  });
});
