import { calendarDay, monthName } from '#language/months.ts';
import { sayNumber } from '#language/sayNumber.ts';

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** The day of the week of an ISO date: "Senin"; empty where it is none. */
export function weekdayOf(iso: string): string {
  if (calendarDay(iso) === null) return '';
  return weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
}

/**
 * A date as the minutes of an office write it out; empty where it is none.
 *
 * @example dayInWords('2026-11-30')
 * // "Senin, tanggal tiga puluh bulan November tahun dua ribu dua puluh enam (30-11-2026)"
 */
export function dayInWords(iso: string): string {
  const date = calendarDay(iso);
  if (date === null) return '';
  const { day, month, year } = date;
  const digits = [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('-');
  return `${weekdayOf(iso)}, tanggal ${sayNumber(day)} bulan ${monthName(month)} tahun ${sayNumber(year)} (${digits})`;
}
