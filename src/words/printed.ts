import type { Day, Measured } from '#domain/tools/atoms.ts';
import { dateOf, isShare, numberOf, typedText } from '#domain/tools/atoms.ts';
import type { Share } from '#domain/tools/shares.ts';
import { formatDate } from '#language/formatDate.ts';
import { isMonth } from '#language/dayOrMonth.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPeriod } from '#language/formatPeriod.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { formatShare } from '#language/share/formatShare.ts';

/** An answered number as printed; what could not be read is printed as it was typed, an empty one as nothing. */
export function amountText(amount: Measured): string {
  return written(amount, formatNumber);
}

/** An answered number with its unit, of counts their share: "45 menit", "29,6%", "14,98% (245 dari 1.635)". */
export function quantityText(amount: Measured, unit: string): string {
  return written(amount, (value) => formatQuantity(value, unit.trim()));
}

function written(amount: Measured, format: (value: number) => string): string {
  if (isShare(amount)) return shareText(amount);
  const value = numberOf(amount);
  return value === null ? (typedText(amount)?.trim() ?? '') : format(value);
}

/** Counts, which no line tears apart, and the percent that they are; the counts alone where that is nothing. */
export function shareText(share: Share): string {
  const percent = numberOf(share);
  const counts = formatShare(share).replaceAll(' ', '\u00a0');
  return percent === null ? counts : `${formatQuantity(percent, '%')} (${counts})`;
}

/** An answered day or month as printed: "3 Maret 2026", "Maret 2026"; what could not be read is printed as it was typed. */
export function dayText(day: Day): string {
  return typeof day === 'string' ? formatDate(day) : day.typed.trim();
}

/** A day within a sentence or a line of facts: "tanggal 3 Maret 2026", "bulan Maret 2026". */
export function datedText(day: Day): string {
  const date = dateOf(day);
  if (date === null) return dayText(day);
  return `${isMonth(date) ? 'bulan' : 'tanggal'} ${dayText(day)}`;
}

/** Two answered days as a period: "2 s.d. 30 Juni 2026". */
export function periodText(from: Day, to: Day): string {
  if (typeof from === 'string' && typeof to === 'string') return formatPeriod(from, to);
  return [dayText(from), dayText(to)].filter((text) => text !== '').join(' s.d. ');
}
