import { calendarDay, calendarMonth, monthName } from './months.ts';

/** An ISO date or month in words: "3 Maret 2026", "Maret 2026". What is neither is given back as it came. */
export function formatDate(iso: string): string {
  const date = calendarDay(iso);
  return date === null ? formatMonth(iso) : `${date.day} ${monthName(date.month)} ${date.year}`;
}

/** The month of an ISO date or month: "Maret 2026". */
export function formatMonth(iso: string): string {
  const date = calendarMonth(iso);
  return date === null ? iso : `${monthName(date.month)} ${date.year}`;
}

/** Short, for narrow cells and labels: "3 Mar". */
export function formatShortDate(iso: string): string {
  const date = calendarDay(iso);
  return date === null ? iso : `${date.day} ${monthName(date.month).slice(0, 3)}`;
}
