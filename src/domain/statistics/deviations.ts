import { compensatedSum } from './compensatedSum.ts';

export interface Deviations {
  readonly mean: number;
  /** Each value less the mean. */
  readonly from: Float64Array;
  /** Squares of the values that a double cannot hold to the last digit: 0.1, but no whole number. */
  readonly unsure: number;
}

/**
 * Deviations from the mean. They are taken from the first value first: near 10^15 a mean has lost the digits in which the
 * values differ, their differences have not.
 */
export function deviations(values: readonly number[]): Deviations {
  const first = values[0] ?? 0;
  const from = Float64Array.from(values, (value) => value - first);
  const middle = compensatedSum(from) / values.length;
  let unsure = 0;
  for (const value of values) if (!Number.isInteger(value)) unsure += value ** 2;
  return { mean: first + middle, from: from.map((each) => each - middle), unsure };
}
