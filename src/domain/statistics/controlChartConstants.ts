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

/** Printed to 3 decimals for n = 2 … 25: Montgomery, Introduction to Statistical Quality Control, Appendix VI. */
const D2 = [
  1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.97, 3.078, 3.173, 3.258, 3.336, 3.407, 3.472,
  3.532, 3.588, 3.64, 3.689, 3.735, 3.778, 3.819, 3.858, 3.895, 3.931,
];

/** To 4 decimals for n = 2 … 25, as qcc and Minitab use them. */
const D3 = [
  0.8525, 0.8884, 0.8798, 0.8641, 0.848, 0.8332, 0.8198, 0.8078, 0.7971, 0.7873, 0.7785, 0.7704,
  0.763, 0.7562, 0.7499, 0.7441, 0.7386, 0.7335, 0.7287, 0.7242, 0.7199, 0.7159, 0.7121, 0.7084,
];

/** d2 and d3 of two values, which moving ranges are made of. */
export const PAIR = { d2: 1.128, d3: 0.8525 } as const;

/** From here on c4 differs from its approximation by less than a double can hold. */
const VERY_MANY = 100_000;

/** The largest subgroup whose range is judged. */
export const LARGEST_RANGE_SUBGROUP = D2.length + 1;

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
  const d2 = D2[n - 2];
  const d3 = D3[n - 2];
  if (d2 === undefined || d3 === undefined)
    return { d2: null, d3: null, A2: null, D3: null, D4: null };
  const spread = (3 * d3) / d2;
  return { d2, d3, A2: 3 / (d2 * root), D3: Math.max(0, 1 - spread), D4: 1 + spread };
}

/**
 * c4 = √(2/(n − 1)) · Γ(n/2)/Γ((n − 1)/2).
 *
 * The quotient q(n) of the gammas begins with q(2) = 1/√π, and q(n)·q(n + 1) = (n − 1)/2. For very many values
 * 4(n − 1)/(4n − 3) is as exact.
 */
function c4Of(n: number): number {
  if (n > VERY_MANY) return (4 * n - 4) / (4 * n - 3);
  let quotient = 1 / Math.sqrt(Math.PI);
  for (let size = 2; size < n; size += 1) quotient = (size - 1) / 2 / quotient;
  return Math.sqrt(2 / (n - 1)) * quotient;
}
