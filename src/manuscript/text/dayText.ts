import type { Day } from '#domain/tools/atoms.ts';
import { formatDate } from '#language/formatDate.ts';
import { formatPeriod } from '#language/formatPeriod.ts';

/** An answered day as printed: "3 Maret 2026"; what could not be read is printed as it was typed. */
export function dayText(day: Day): string {
  return typeof day === 'string' ? formatDate(day) : day.typed.trim();
}

/** Two answered days as a period: "2 s.d. 30 Juni 2026". */
export function periodText(from: Day, to: Day): string {
  if (typeof from === 'string' && typeof to === 'string') return formatPeriod(from, to);
  return [dayText(from), dayText(to)].filter((text) => text !== '').join(' s.d. ');
}
