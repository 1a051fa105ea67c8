import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum } from '#domain/statistics/compensatedSum.ts';
import { descriptive } from '#domain/statistics/descriptive.ts';
import { quantile, quantileTypes } from '#domain/statistics/quantile.ts';
import { readings, sortedOf } from './samples.ts';

describe('the description of a sample', () => {
  it('says nothing of no values', () => {
    expect(descriptive([])).toMatchObject({
      n: 0,
      sum: 0,
      mean: null,
      min: null,
      range: null,
      median: null,
      sd: null,
      sdPopulation: null,
      skewness: null,
    });
  });

  it('finds no spread and no shape in equal values, whatever rounding does', () => {
    const { sd, variance, skewness, kurtosisAdjusted, mean } = descriptive([0.1, 0.1, 0.1]);
    expect({ sd, variance, skewness, kurtosisAdjusted, mean }).toEqual({
      sd: 0,
      variance: 0,
      skewness: null,
      kurtosisAdjusted: null,
      mean: 0.1,
    });
  });

  it('adjusts shape only where there are values enough', () => {
    expect(descriptive([1, 2]).skewnessAdjusted).toBeNull();
    expect(descriptive([1, 2, 4]).skewnessAdjusted).not.toBeNull();
    expect(descriptive([1, 2, 4]).kurtosisAdjusted).toBeNull();
  });

  it('keeps the digits of small differences between large values', () => {
    // NIST StRD NumAcc3: certified standard deviation 0.1.
    const values = [
      1000000.2,
      ...Array.from({ length: 1000 }, (_, at) => 1000000 + (at % 2 === 0 ? 0.1 : 0.3)),
    ];
    expect(descriptive(values).sd).toBeCloseTo(0.1, 9);
  });

  it('never speaks of numbers beyond the largest', () => {
    const { mean, range, variance, sdPopulation } = descriptive([1.7e308, -1.7e308, 1.7e308]);
    expect({ range, variance, sdPopulation }).toEqual({
      range: null,
      variance: null,
      sdPopulation: null,
    });
    expect(mean === null || Number.isFinite(mean)).toBe(true);
  });

  it('adds up without the rounding that gathers in a long sum', () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(compensatedSum([1.7e308, 1.7e308])).toBe(Infinity);
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(readings, (values) => {
        expect(descriptive(values.toReversed())).toEqual(descriptive(values));
      }),
    );
  });

  it('moves its centre and not its spread when a constant is added', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: -1000, max: 1000 }), (values, shift) => {
        const before = descriptive(values);
        const after = descriptive(values.map((value) => value + shift));
        expect(after.mean).toBeCloseTo((before.mean ?? NaN) + shift, 8);
        expect(after.median).toBeCloseTo((before.median ?? NaN) + shift, 8);
        expect(after.sd).toBeCloseTo(before.sd ?? NaN, 8);
      }),
    );
  });

  it('scales with its values', () => {
    fc.assert(
      fc.property(readings, (values) => {
        const before = descriptive(values);
        const after = descriptive(values.map((value) => value * 4));
        expect(after.sd).toBeCloseTo(4 * (before.sd ?? NaN), 8);
        expect(after.range).toBeCloseTo(4 * (before.range ?? NaN), 8);
        expect(after.skewness ?? 0).toBeCloseTo(before.skewness ?? 0, 8);
      }),
    );
  });
});

describe('a quantile', () => {
  it('of nothing does not exist', () => {
    expect(quantile(sortedOf([]), 0.5, 7)).toBeNull();
  });

  it('lies within the sample and does not fall as the share grows, by every rule', () => {
    const shares = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(readings, shares, fc.constantFrom(...quantileTypes), (values, [p, q], type) => {
        const sorted = sortedOf(values);
        const low = quantile(sorted, Math.min(p, q), type) ?? NaN;
        const high = quantile(sorted, Math.max(p, q), type) ?? NaN;
        expect(low).toBeGreaterThanOrEqual(sorted[0] ?? NaN);
        expect(high).toBeLessThanOrEqual((sorted.at(-1) ?? NaN) + 1e-9);
        expect(high - low).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('takes the nearer end where the share lies outside', () => {
    expect(quantile([1, 2, 3], -1, 7)).toBe(1);
    expect(quantile([1, 2, 3], 2, 6)).toBe(3);
  });
});

describe('a spread far from zero', () => {
  it('is corrected for what rounding left in the mean', () => {
    // The mean, 10¹⁵ + 2/3, lies between two doubles; the spread of 0, 1 and 1 does not change.
    expect(descriptive([1e15, 1e15 + 1, 1e15 + 1]).variance).toBeCloseTo(1 / 3, 12);
  });

  it('has its kurtosis from four values on', () => {
    // G2 of 1, 2, 3 and 4 is −1.2 (Excel’s KURT, R’s e1071 type 2).
    expect(descriptive([1, 2, 3, 4]).kurtosisAdjusted).toBeCloseTo(-1.2, 12);
    expect(descriptive([1, 2, 3]).kurtosisAdjusted).toBeNull();
  });
});
