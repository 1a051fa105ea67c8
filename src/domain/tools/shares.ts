import { z } from 'zod';
import { decimalSum, scaleOf } from './decimals.ts';

/** Two counts of which the answer is the share, in percent: 245 of 1,635. */
export const shareSchema = z.strictObject({ count: z.number().min(0), of: z.number().min(0) });
export type Share = z.infer<typeof shareSchema>;

/**
 * How many percent a share is; `null` where it is a share of nothing.
 *
 * Both counts are taken in their own unit and divided once, so that 71 of 1,000 is the same number as a typed 7.1.
 */
export function percentOf({ count, of }: Share): number | null {
  if (of <= 0) return null;
  const scale = scaleOf([count, of]);
  return scale === null
    ? (count / of) * 100
    : (100 * Math.round(count * scale)) / Math.round(of * scale);
}

/** All counts together, of all that was looked at; `null` where that is nothing. Shares themselves are never averaged. */
export function pooledShare(shares: readonly Share[]): Share | null {
  const known = shares.filter(({ of }) => of > 0);
  if (known.length === 0) return null;
  return {
    count: decimalSum(known.map(({ count }) => count)),
    of: decimalSum(known.map(({ of }) => of)),
  };
}
