import { formatDate, formatShortDate } from '#language/formatDate.ts';
import { withinSentence } from '#language/withinSentence.ts';

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

/** The day of a moment as a heading: "Hari ini", "Kemarin", "3 Maret 2026". */
export function formatDayOf(at: number, now: Date): string {
  const day = new Date(at);
  if (isSameDay(day, now)) return 'Hari ini';
  if (isSameDay(day, new Date(now.getTime() - DAY))) return 'Kemarin';
  return formatDate(isoDay(day));
}

/** A moment within a sentence: "3 Maret 2026 pukul 10.42". */
export function formatMoment(at: number): string {
  const moment = new Date(at);
  return `${formatDate(isoDay(moment))} pukul ${formatClock(moment)}`;
}

/** When a risalah was deleted and when it goes: "Dihapus kemarin, hilang selamanya 2 April 2026". */
export function formatDeletedAt(
  { deletedAt, goneAt }: { readonly deletedAt: number; readonly goneAt: number },
  now: Date,
): string {
  const day = formatDayOf(deletedAt, now);
  const last = formatDate(isoDay(new Date(goneAt)));
  return `Dihapus ${withinSentence(day)}, hilang selamanya ${last}`;
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
