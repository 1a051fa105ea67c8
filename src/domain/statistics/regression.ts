import { deviations } from './deviations.ts';
import { studentTwoSided } from './distributions/studentT.ts';

export interface Pair {
  readonly x: number;
  readonly y: number;
}

/**
 * Least squares of y on x and Pearson's correlation.
 *
 * `null` does not exist: a constant variable, too few pairs.
 */
export interface Regression {
  readonly n: number;
  readonly meanX: number | null;
  readonly meanY: number | null;
  readonly slope: number | null;
  readonly intercept: number | null;
  /** Pearson's r, from −1 to 1. */
  readonly r: number | null;
  readonly r2: number | null;
  /** With n − 2 degrees of freedom, in units of y; from three pairs. */
  readonly residualSd: number | null;
  readonly seSlope: number | null;
  readonly seIntercept: number | null;
  /** `null` also where all points lie on the line. */
  readonly t: number | null;
  /** Two-sided, by Student's t with n − 2 degrees of freedom. */
  readonly p: number | null;
  /** 95 percent interval of r by Fisher's z; from four pairs that are not all on the line. */
  readonly ci95Low: number | null;
  readonly ci95High: number | null;
}

/** The 97.5th percentile of the normal distribution. */
const Z_975 = 1.959963984540054;

/** Squared residuals below this share of the squares are rounding, not scatter. */
const DUST = (4 * Number.EPSILON) ** 2;

export function regression(pairs: readonly Pair[]): Regression {
  const n = pairs.length;
  if (n === 0) return { ...undefinedLine, n, meanX: null, meanY: null };
  const [x, y] = [deviations(pairs.map((pair) => pair.x)), deviations(pairs.map((pair) => pair.y))];
  const [meanX, meanY] = [x.mean, y.mean];
  const { xx, xy, yy } = squaresOf(x.from, y.from);
  const flat = { ...undefinedLine, n, meanX: finite(meanX), meanY: finite(meanY) };
  if (!(xx > 0) || !Number.isFinite(xx) || !Number.isFinite(yy)) return flat;
  const slope = xy / xx;
  const intercept = meanY - slope * meanX;
  if (!(yy > 0)) return { ...flat, slope, intercept };
  let left = 0;
  x.from.forEach((dx, at) => {
    left += ((y.from[at] ?? 0) - slope * dx) ** 2;
  });
  const isExact = left <= DUST * (y.unsure + slope ** 2 * x.unsure + yy);
  const measured = xy / Math.sqrt(xx) / Math.sqrt(yy);
  const r = isExact ? Math.sign(slope) : Math.min(1, Math.max(-1, measured));
  return {
    ...flat,
    slope,
    intercept,
    r,
    r2: r * r,
    ...uncertainty(n, isExact ? 0 : left, { slope, meanX, squares: xx }),
    ...intervalOf(r, n),
  };
}

const undefinedLine = {
  slope: null,
  intercept: null,
  r: null,
  r2: null,
  residualSd: null,
  seSlope: null,
  seIntercept: null,
  t: null,
  p: null,
  ci95Low: null,
  ci95High: null,
} as const;

interface Line {
  readonly slope: number;
  readonly meanX: number;
  /** Sum of squared deviations of x. */
  readonly squares: number;
}

function uncertainty(
  n: number,
  residualSquares: number,
  { slope, meanX, squares }: Line,
): Pick<Regression, 'residualSd' | 'seSlope' | 'seIntercept' | 't' | 'p'> {
  if (n < 3) return { residualSd: null, seSlope: null, seIntercept: null, t: null, p: null };
  const residualSd = Math.sqrt(residualSquares / (n - 2));
  const seSlope = residualSd / Math.sqrt(squares);
  const t = seSlope === 0 ? null : slope / seSlope;
  return {
    residualSd,
    seSlope,
    seIntercept: residualSd * Math.sqrt(1 / n + (meanX * meanX) / squares),
    t,
    p: studentTwoSided(t ?? Infinity, n - 2),
  };
}

function intervalOf(r: number, n: number): Pick<Regression, 'ci95Low' | 'ci95High'> {
  if (n < 4 || Math.abs(r) === 1) return { ci95Low: null, ci95High: null };
  const reach = Z_975 / Math.sqrt(n - 3);
  return { ci95Low: Math.tanh(Math.atanh(r) - reach), ci95High: Math.tanh(Math.atanh(r) + reach) };
}

interface Squares {
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/** Sums of squared deviations and of their products. */
function squaresOf(x: Float64Array, y: Float64Array): Squares {
  let [xx, xy, yy] = [0, 0, 0];
  x.forEach((dx, at) => {
    const dy = y[at] ?? 0;
    xx += dx ** 2;
    xy += dx * dy;
    yy += dy ** 2;
  });
  return { xx, xy, yy };
}

/** Sums of huge numbers overflow; what is no number is not shown. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
