import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';

/** An answered number as printed; what could not be read is printed as it was typed, an empty one as nothing. */
export function amountText(amount: Amount): string {
  return written(amount, formatNumber);
}

/** An answered number with its unit: "45 menit", "29,6%". */
export function quantityText(amount: Amount, unit: string): string {
  return written(amount, (value) => formatQuantity(value, unit.trim()));
}

function written(amount: Amount, format: (value: number) => string): string {
  if (amount !== null && typeof amount === 'object') return amount.typed.trim();
  const value = numberOf(amount);
  return value === null ? '' : format(value);
}
