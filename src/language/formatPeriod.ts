import { formatDate } from './formatDate.ts';
import { calendarDay, monthName } from './months.ts';

/**
 * Two ISO dates as a period, saying month and year once where they are shared.
 *
 * One end alone gives "mulai …" or "sampai …"; none gives an empty text.
 *
 * @example formatPeriod('2026-06-02', '2026-07-04') // "2 Juni s.d. 4 Juli 2026"
 */
export function formatPeriod(from: string, to: string): string {
  if (from === '' && to === '') return '';
  if (to === '') return `mulai ${formatDate(from)}`;
  if (from === '') return `sampai ${formatDate(to)}`;
  if (from === to) return formatDate(from);
  const start = calendarDay(from);
  const end = calendarDay(to);
  if (start === null || end === null || start.year !== end.year) {
    return `${formatDate(from)} s.d. ${formatDate(to)}`;
  }
  const first =
    start.month === end.month ? `${start.day}` : `${start.day} ${monthName(start.month)}`;
  return `${first} s.d. ${formatDate(to)}`;
}
