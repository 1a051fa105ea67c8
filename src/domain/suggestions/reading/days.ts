import { calendarDay } from '#language/months.ts';

const DAY = 86_400_000;

/** The ISO date so many days later, or earlier where they are less than none; `null` where it is no date. */
export function addDays(iso: string, days: number): string | null {
  const day = calendarDay(iso);
  if (day === null || !Number.isSafeInteger(days)) return null;
  const at = Date.parse(`${iso}T00:00:00Z`) + days * DAY;
  const moved = new Date(at);
  if (Number.isNaN(moved.getTime())) return null;
  const text = moved.toISOString().slice(0, 10);
  return calendarDay(text) === null ? null : text;
}

/** Days from one ISO date to another: 0 on the same day, less than none where the other comes first. */
export function daysUntil(from: string, to: string): number | null {
  if (calendarDay(from) === null || calendarDay(to) === null) return null;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
