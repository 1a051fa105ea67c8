import { describe, expect, it } from 'vitest';
import { regression } from '#domain/statistics/regression.ts';

const tenths = Array.from({ length: 10 }, (_, at) => at / 10);

describe('a line through pairs', () => {
  it.each([
    ['far above zero', tenths.map((x) => ({ x, y: 1e6 + 0.1 * x }))],
    ['far to the right', tenths.map((step) => ({ x: 1e6 + step, y: 1000 * (1e6 + step) - 1e9 }))],
  ])('is exact where only rounding is left beside it: %s', (_, pairs) => {
    expect(regression(pairs)).toMatchObject({ r: 1, r2: 1, residualSd: 0, t: null });
  });

  it('says that nothing is known of its error below three pairs, nor of the interval of r below four', () => {
    const known = regression([
      { x: 1, y: 1 },
      { x: 2, y: 3 },
      { x: 3, y: 3 },
    ]);
    expect(known.residualSd).toBeCloseTo(Math.sqrt(2 / 3), 12);
    expect([known.ci95Low, known.ci95High]).toEqual([null, null]);
    const { residualSd, seSlope, seIntercept, t, p } = regression([
      { x: 1, y: 1 },
      { x: 2, y: 3 },
    ]);
    expect([residualSd, seSlope, seIntercept, t, p]).toEqual([null, null, null, null, null]);
  });
});
