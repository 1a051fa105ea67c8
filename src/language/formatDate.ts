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

/** With its month cut to three letters, for columns of dates: "3 Mar 2026", "Mar 2026"; it reads back as the same. */
export function formatBriefDate(iso: string): string {
  const date = calendarDay(iso);
  const month = calendarMonth(iso);
  if (month === null) return iso;
  const words = `${monthName(month.month).slice(0, 3)} ${month.year}`;
  return date === null ? words : `${date.day} ${words}`;
}

/** Short, for narrow cells and labels: "3 Mar". */
export function formatShortDate(iso: string): string {
  const date = calendarDay(iso);
  return date === null ? iso : `${date.day} ${monthName(date.month).slice(0, 3)}`;
}
