import type { ChiSquareTest } from './chiSquare.ts';
import { upperGamma } from './upperGamma.ts';

/**
 * Pearson's test of whether counts follow the given weights: as many each where the weights are equal.
 *
 * Counts whose weight is zero are left out. `null` where fewer than two remain, where nothing was counted, or where a
 * count or weight is negative or not finite.
 */
export function chiSquareFit(
  parts: readonly { readonly count: number; readonly weight: number }[],
): ChiSquareTest | null {
  const isSound = parts.every(({ count, weight }) =>
    [count, weight].every((each) => Number.isFinite(each) && each >= 0),
  );
  if (!isSound) return null;
  const kept = parts.filter(({ weight }) => weight > 0);
  const total = kept.reduce((sum, { count }) => sum + count, 0);
  const weight = kept.reduce((sum, each) => sum + each.weight, 0);
  if (kept.length < 2 || total === 0) return null;
  const cells = kept.map((each) => ({
    count: each.count,
    expected: (each.weight / weight) * total,
  }));
  const statistic = cells.reduce(
    (sum, { count, expected }) => sum + ((count - expected) / expected) * (count - expected),
    0,
  );
  const degreesOfFreedom = cells.length - 1;
  return {
    statistic,
    degreesOfFreedom,
    p: upperGamma(degreesOfFreedom / 2, statistic / 2),
    smallestExpected: cells.reduce((least, { expected }) => Math.min(least, expected), total),
    cellsBelowFive: cells.filter(({ expected }) => expected < 5).length,
    cells: cells.length,
  };
}
