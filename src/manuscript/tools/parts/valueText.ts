import { formatNumber } from '#language/formatNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { isBlank } from '#language/isBlank.ts';

export interface ValueNotation {
  /** Digits behind the decimal point in which the values were read. */
  readonly decimals: number;
  readonly unit: string;
}

/** A measured or computed value with its unit, two digits finer than it was read: "57,74 kg". */
export function valueText(value: number, { decimals, unit }: ValueNotation): string {
  if (decimals <= 0) return formatQuantity(value, unit);
  const digits = finer(value, decimals);
  return isBlank(unit) ? digits : `${digits} ${unit.trim()}`;
}

/** A computed value without its unit, two digits finer than the values were read. */
export function finer(value: number, decimals: number): string {
  return formatNumber(value, { atMost: Math.min(15, Math.max(0, decimals) + 2) });
}
