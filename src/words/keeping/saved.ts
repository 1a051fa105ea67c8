import { formatShortDate } from '#language/formatDate.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** When a risalah was last saved, as one would say it: "Baru saja", "Hari ini 10.42", "3 Mar 2026 10.42". */
export function formatSavedAt(savedAt: number, now: Date): string {
  const saved = new Date(savedAt);
  if (Math.abs(now.getTime() - savedAt) < MINUTE) return 'Baru saja disimpan';
  const time = formatClock(saved);
  if (isSameDay(saved, now)) return `Hari ini ${time}`;
  if (isSameDay(saved, new Date(now.getTime() - DAY))) return `Kemarin ${time}`;
  return `${formatShortDate(isoDay(saved))} ${saved.getFullYear()}, ${time}`;
}

/** "10.42". */
export function formatClock(date: Date): string {
  return `${twoDigits(date.getHours())}.${twoDigits(date.getMinutes())}`;
}

function isSameDay(a: Date, b: Date): boolean {
  return isoDay(a) === isoDay(b);
}

/** The ISO date of a moment, by the clock of this computer. */
export function isoDay(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
