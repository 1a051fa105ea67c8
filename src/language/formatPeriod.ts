import { formatDate } from './formatDate.ts';
import { calendarDay, calendarMonth, monthName } from './months.ts';
import type { CalendarMonth } from './months.ts';

/**
 * Two ISO dates or months as a period, saying month and year once where they are shared.
 *
 * One end alone gives "mulai …" or "sampai …"; none gives an empty text.
 *
 * @example formatPeriod('2026-06-02', '2026-07-04') // "2 Juni s.d. 4 Juli 2026"
 * @example formatPeriod('2026-06', '2026-08') // "Juni–Agustus 2026"
 */
export function formatPeriod(from: string, to: string): string {
  if (from === '' && to === '') return '';
  if (to === '') return `mulai ${formatDate(from)}`;
  if (from === '') return `sampai ${formatDate(to)}`;
  if (from === to) return formatDate(from);
  const start = calendarMonth(from);
  const end = calendarMonth(to);
  if (start === null || end === null) return `${formatDate(from)} s.d. ${formatDate(to)}`;
  const [first, last] = [calendarDay(from), calendarDay(to)];
  const isOfMonths = first === null && last === null;
  // "15 s.d. Juni 2026" would say nothing.
  const sharesMonth = first !== null && last !== null && sameMonth(start, end);
  const begins =
    start.year !== end.year
      ? formatDate(from)
      : [first?.day, sharesMonth ? '' : monthName(start.month)].filter(Boolean).join(' ');
  return `${begins}${isOfMonths ? '–' : ' s.d. '}${formatDate(to)}`;
}

function sameMonth(one: CalendarMonth, other: CalendarMonth): boolean {
  return one.year === other.year && one.month === other.month;
}
