import { describe, expect, it } from 'vitest';
import { quantile } from '#domain/statistics/quantile.ts';

describe('a quantile that stands on a value', () => {
  // 100 × 0.07 is 7.000000000000001 in floating point.
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  it('is that value, or the middle of it and the next, for all that floating point adds', () => {
    expect(quantile(hundred, 0.07, 1)).toBe(7);
    expect(quantile(hundred, 0.07, 2)).toBe(7.5);
    expect(quantile(hundred, 0.07, 4)).toBe(7);
  });

  it('is so at every hundredth of a hundred values', () => {
    for (const value of hundred.slice(0, -1)) {
      expect(quantile(hundred, value / 100, 1)).toBe(value);
      expect(quantile(hundred, value / 100, 2)).toBe(value + 0.5);
    }
  });

  it('is the next one as soon as the share is truly larger', () => {
    expect(quantile(hundred, 0.0701, 1)).toBe(8);
    expect(quantile(hundred, 0.0701, 2)).toBe(8);
  });
});
