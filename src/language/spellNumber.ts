import { formatNumber } from './formatNumber.ts';
import { sayNumber } from './sayNumber.ts';

/** A whole number below one hundred in words ("dua puluh satu"); any other number in digits. */
export function spellNumber(value: number): string {
  const isShort = Number.isInteger(value) && value >= 0 && value <= 99;
  return isShort ? sayNumber(value) : formatNumber(value);
}
