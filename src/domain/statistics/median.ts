import { quantile } from './quantile.ts';

/** The middle value, or the mean of the middle two; `null` without values. */
export function median(values: readonly number[]): number | null {
  return quantile(new Float64Array(values).sort(), 0.5, 7);
}
