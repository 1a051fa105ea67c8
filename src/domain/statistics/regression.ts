import { compensatedSum } from './compensatedSum.ts';
import { studentTwoSided } from './studentT.ts';

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

/** Squared residuals below this share of the squared values are rounding, not scatter. */
const DUST = (4 * Number.EPSILON) ** 2;

export function regression(pairs: readonly Pair[]): Regression {
  const n = pairs.length;
  if (n === 0) return { ...undefinedLine, n, meanX: null, meanY: null };
  const xs = centred(columnOf(pairs, 'x'));
  const ys = centred(columnOf(pairs, 'y'));
  const flat = { ...undefinedLine, n, meanX: finite(xs.mean), meanY: finite(ys.mean) };
  if (!(xs.squares > 0) || !Number.isFinite(xs.squares) || !Number.isFinite(ys.squares)) {
    return flat;
  }
  const products = dot(xs.deviations, ys.deviations);
  const slope = products / xs.squares;
  const intercept = ys.mean - slope * xs.mean;
  if (!(ys.squares > 0)) return { ...flat, slope, intercept };
  const residuals = xs.deviations.map((x, at) => (ys.deviations[at] ?? 0) - slope * x);
  const left = dot(residuals, residuals);
  const size = n * (ys.mean ** 2 + (slope * xs.mean) ** 2) + ys.squares;
  const isExact = left <= DUST * size;
  const measured = products / Math.sqrt(xs.squares) / Math.sqrt(ys.squares);
  const r = isExact ? Math.sign(slope) : Math.min(1, Math.max(-1, measured));
  return {
    ...flat,
    slope,
    intercept,
    r,
    r2: r * r,
    ...uncertainty(n, isExact ? 0 : left, { slope, meanX: xs.mean, squares: xs.squares }),
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

function columnOf(pairs: readonly Pair[], member: 'x' | 'y'): Float64Array {
  const column = new Float64Array(pairs.length);
  pairs.forEach((pair, at) => {
    column[at] = pair[member];
  });
  return column;
}

interface Centred {
  readonly mean: number;
  readonly deviations: Float64Array;
  readonly squares: number;
}

/** Deviations from the mean; all exactly zero where the values are equal. */
function centred(values: Float64Array): Centred {
  const [first = 0] = values;
  const isConstant = values.every((value) => value === first);
  const mean = isConstant ? first : compensatedSum(values) / values.length;
  const deviations = values.map((value) => value - mean);
  return { mean, deviations, squares: dot(deviations, deviations) };
}

function dot(one: Float64Array, other: Float64Array): number {
  let total = 0;
  for (let at = 0; at < one.length; at += 1) total += (one[at] ?? 0) * (other[at] ?? 0);
  return total;
}

/** Sums of huge numbers overflow; what is no number is not shown. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
