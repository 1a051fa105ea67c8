import { incompleteBeta } from '#domain/statistics/distributions/incompleteBeta.ts';

/** The median-quadrant test of a scatter diagram, the one that is counted by hand. */
export interface SignTest {
  readonly medianX: number;
  readonly medianY: number;
  /** Points by quadrant: upper right, upper left, lower left, lower right. */
  readonly quadrants: readonly [number, number, number, number];
  /** Points on a median line, which do not count. */
  readonly onLine: number;
  /** Points that count. */
  readonly n: number;
  /** Upper right and lower left together. */
  readonly positive: number;
  readonly negative: number;
  /** The rarer pair may have at most this many points; `null` where so few points prove nothing. */
  readonly critical: number | null;
  /** Two-sided, by the binomial distribution; `null` without points that count. */
  readonly p: number | null;
  readonly direction: 'positive' | 'negative' | 'none';
}

/** Two-sided level of the printed tables of the sign test. */
const LEVEL = 0.05;

export interface Cross {
  readonly medianX: number;
  readonly medianY: number;
}

/** Counts the points in the four quadrants that the two medians make. */
export function signTest(
  pairs: readonly { readonly x: number; readonly y: number }[],
  { medianX, medianY }: Cross,
): SignTest {
  const quadrants: [number, number, number, number] = [0, 0, 0, 0];
  let onLine = 0;
  for (const { x, y } of pairs) {
    if (x === medianX || y === medianY) onLine += 1;
    else if (y > medianY) quadrants[x > medianX ? 0 : 1] += 1;
    else quadrants[x > medianX ? 3 : 2] += 1;
  }
  const positive = quadrants[0] + quadrants[2];
  const negative = quadrants[1] + quadrants[3];
  const n = positive + negative;
  const fewer = Math.min(positive, negative);
  const critical = criticalCount(n);
  const isProven = critical !== null && fewer <= critical;
  return {
    medianX,
    medianY,
    quadrants,
    onLine,
    n,
    positive,
    negative,
    critical,
    p: n === 0 ? null : Math.min(1, 2 * atMost(fewer, n)),
    direction: !isProven ? 'none' : positive > negative ? 'positive' : 'negative',
  };
}

/** The greatest count of the rarer pair that is still too rare for chance. */
function criticalCount(n: number): number | null {
  if (n === 0 || 2 * atMost(0, n) > LEVEL) return null;
  let [proven, chance] = [0, Math.ceil(n / 2)];
  while (chance - proven > 1) {
    const middle = Math.floor((proven + chance) / 2);
    if (2 * atMost(middle, n) <= LEVEL) proven = middle;
    else chance = middle;
  }
  return proven;
}

/** Probability of at most `count` heads in `n` throws of a fair coin; `count` stays below `n`. */
function atMost(count: number, n: number): number {
  return incompleteBeta(0.5, n - count, count + 1);
}
