import { deviations } from './deviations.ts';
import type { Pair, Regression } from './regression.ts';

/** Deleted residuals beyond this are too rare for chance among a few dozen points. */
const FAR = 3;
/** With fewer pairs the line itself is not known well enough to call a point far from it. */
const FEWEST = 10;

/**
 * Which pairs lie far from the line of all others: externally studentised residuals beyond three.
 *
 * Source: Belsley, Kuh and Welsch, Regression Diagnostics, 1980.
 */
export function outlyingPairs(pairs: readonly Pair[], line: Regression): readonly boolean[] {
  const { n, slope, residualSd, seSlope } = line;
  if (n < FEWEST || slope === null) return pairs.map(() => false);
  if (residualSd === null || seSlope === null || seSlope === 0) return pairs.map(() => false);
  const squares = (residualSd / seSlope) ** 2;
  const fromX = deviations(pairs.map(({ x }) => x)).from;
  const fromY = deviations(pairs.map(({ y }) => y)).from;
  return pairs.map((_, at) => {
    const dx = fromX[at] ?? 0;
    const leverage = 1 / n + dx ** 2 / squares;
    const residual = (fromY[at] ?? 0) - slope * dx;
    const ownSquare = residual ** 2 / (residualSd ** 2 * (1 - leverage));
    const left = n - 2 - ownSquare;
    // Nothing is left of the scatter once the one point is taken away.
    if (left <= 1e-9) return true;
    return (ownSquare * (n - 3)) / left > FAR ** 2;
  });
}
