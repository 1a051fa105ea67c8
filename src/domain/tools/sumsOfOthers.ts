import { decimalSum, decimalSums } from './decimals.ts';

/** For each value the sum of all others; added up anew, since taking it from the total would leave rounding alone. */
export function sumsOfOthers(values: readonly number[]): readonly number[] {
  const before = [0, ...decimalSums(values)];
  const after = [...decimalSums(values.toReversed()).toReversed(), 0];
  return values.map((_, at) => decimalSum([before[at] ?? 0, after[at + 1] ?? 0]));
}
