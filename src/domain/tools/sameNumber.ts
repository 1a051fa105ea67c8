import { isShare, numberOf } from './atoms.ts';
import type { Measured } from './atoms.ts';
import { decimalsOf } from './decimals.ts';

/** Computed numbers are printed with so many digits behind the decimal point. */
const PRINTED_DECIMALS = 2;

/**
 * Whether an answer says what a computed number says, as finely as the answer is written: 14.98 says 245 of 1,635, and
 * so does 15. The counts of a share are compared as they are printed.
 */
export function saysNumber(answer: Measured, computed: number): boolean {
  const number = numberOf(answer);
  if (number === null) return false;
  const decimals = isShare(answer) ? PRINTED_DECIMALS : decimalsOf(number);
  const half = 0.5 / 10 ** Math.min(decimals, PRINTED_DECIMALS);
  // What a double leaves of a half must not decide.
  return Math.abs(number - computed) <= half * (1 + 1e-9);
}

/** Whether two answers tell one number: numbers but for the dust of floating point, a share as it is printed. */
export function sameNumber(one: Measured, other: Measured): boolean {
  const [left, right] = [numberOf(one), numberOf(other)];
  if (left === null || right === null) return false;
  if (isShare(one)) return saysNumber(other, left);
  if (isShare(other)) return saysNumber(one, right);
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
}
