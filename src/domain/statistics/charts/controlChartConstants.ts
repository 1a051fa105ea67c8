/** Factors for control charts of subgroups of `n` values. */
export interface ControlChartConstants {
  readonly n: number;
  /** Mean range of n standard normal values; `null` above 25, where ranges are no longer used. */
  readonly d2: number | null;
  /** Standard deviation of that range; `null` above 25. */
  readonly d3: number | null;
  /** Mean of the standard deviation of n standard normal values, divisor n − 1. */
  readonly c4: number;
  /** Limits of means from the mean range and from the mean standard deviation. */
  readonly A2: number | null;
  readonly A3: number;
  /** Limits of standard deviations; the lower one is never below 0. */
  readonly B3: number;
  readonly B4: number;
  /** Limits of ranges; the lower one is never below 0. */
  readonly D3: number | null;
  readonly D4: number | null;
}

/**
 * d2 and d3 for n = 2 … 25. d2 is printed to 3 decimals: Montgomery, Introduction to Statistical Quality Control,
 * Appendix VI. d3 to 4 decimals, as qcc and Minitab use it.
 */
const RANGE_FACTORS = [
  { d2: 1.128, d3: 0.8525 },
  { d2: 1.693, d3: 0.8884 },
  { d2: 2.059, d3: 0.8798 },
  { d2: 2.326, d3: 0.8641 },
  { d2: 2.534, d3: 0.848 },
  { d2: 2.704, d3: 0.8332 },
  { d2: 2.847, d3: 0.8198 },
  { d2: 2.97, d3: 0.8078 },
  { d2: 3.078, d3: 0.7971 },
  { d2: 3.173, d3: 0.7873 },
  { d2: 3.258, d3: 0.7785 },
  { d2: 3.336, d3: 0.7704 },
  { d2: 3.407, d3: 0.763 },
  { d2: 3.472, d3: 0.7562 },
  { d2: 3.532, d3: 0.7499 },
  { d2: 3.588, d3: 0.7441 },
  { d2: 3.64, d3: 0.7386 },
  { d2: 3.689, d3: 0.7335 },
  { d2: 3.735, d3: 0.7287 },
  { d2: 3.778, d3: 0.7242 },
  { d2: 3.819, d3: 0.7199 },
  { d2: 3.858, d3: 0.7159 },
  { d2: 3.895, d3: 0.7121 },
  { d2: 3.931, d3: 0.7084 },
] as const;

/** d2 and d3 of two values, which moving ranges are made of. */
export const PAIR = RANGE_FACTORS[0];

/** From here on the first terms of its series give c4 as exactly as a double can hold it. */
const VERY_MANY = 10_000;

/** The largest subgroup whose range is judged. */
export const LARGEST_RANGE_SUBGROUP = RANGE_FACTORS.length + 1;

/**
 * Constants from d2 (3 decimals), d3 (4 decimals) and c4 (gamma function); all others follow from these three.
 *
 * A2 = 3/(d2√n), A3 = 3/(c4√n), D3 and D4 = 1 ∓ 3·d3/d2, B3 and B4 = 1 ∓ 3·√(1 − c4²)/c4.
 *
 * @returns `null` for a size that is no whole number from 2.
 */
export function controlChartConstants(n: number): ControlChartConstants | null {
  if (!Number.isInteger(n) || n < 2) return null;
  const c4 = c4Of(n);
  const root = Math.sqrt(n);
  const spread = (3 * Math.sqrt(1 - c4 * c4)) / c4;
  return {
    n,
    c4,
    A3: 3 / (c4 * root),
    B3: Math.max(0, 1 - spread),
    B4: 1 + spread,
    ...rangeFactors(n, root),
  };
}

function rangeFactors(
  n: number,
  root: number,
): Pick<ControlChartConstants, 'd2' | 'd3' | 'A2' | 'D3' | 'D4'> {
  const factors = RANGE_FACTORS[n - 2];
  if (factors === undefined) return { d2: null, d3: null, A2: null, D3: null, D4: null };
  const { d2, d3 } = factors;
  const spread = (3 * d3) / d2;
  return { d2, d3, A2: 3 / (d2 * root), D3: Math.max(0, 1 - spread), D4: 1 + spread };
}

/**
 * c4 = √(2/(n − 1)) · Γ(n/2)/Γ((n − 1)/2).
 *
 * The quotient q(n) of the gammas begins with q(2) = 1/√π, and q(n)·q(n + 1) = (n − 1)/2. For very many values
 * 1 − 1/4n − 7/32n² − 19/128n³ is as exact.
 */
function c4Of(n: number): number {
  if (n > VERY_MANY) return 1 - (1 / 4 + (7 / 32 + 19 / (128 * n)) / n) / n;
  let quotient = 1 / Math.sqrt(Math.PI);
  for (let size = 2; size < n; size += 1) quotient = (size - 1) / 2 / quotient;
  return Math.sqrt(2 / (n - 1)) * quotient;
}
