import type { Day } from '#domain/tools/atoms.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { formatBriefDate, formatDate } from '#language/formatDate.ts';
import { dayOrMonth, isBefore } from '#language/dayOrMonth.ts';
import { calendarDay } from '#language/months.ts';
import { readDayOrMonth } from '#language/readDate.ts';

/** A day or month in words: "3 Maret 2026", brief "3 Mar 2026"; what could not be read, as it was typed. */
export function shownDay(day: Day, brief = false): string {
  if (typeof day !== 'string') return day.typed;
  return brief ? formatBriefDate(day) : formatDate(day);
}

/** What was typed as an answer; what cannot be read is kept as typed. */
export function readDay(text: string): Day {
  const reading = readDayOrMonth(text);
  if (reading.kind === 'empty') return '';
  return reading.kind === 'date' ? reading.iso : { typed: text };
}

/** What to say about a day that was not understood or cannot be, or `null`. `notBefore` is an ISO date or month, or empty. */
export function dayProblem(day: Day, notBefore = ''): string | null {
  if (day === '') return null;
  if (typeof day === 'string') {
    return isBefore(dateOf(day), dayOrMonth(notBefore))
      ? `${calendarDay(day) === null ? 'Bulan' : 'Tanggal'} ini mendahului awal kegiatan, ${formatDate(notBefore)}. Periksa lagi.`
      : null;
  }
  return `Tanggal “${day.typed.trim()}” belum terbaca. Tulis seperti 3 Maret 2026 atau 3/3/2026; bila tanggalnya tidak diketahui, cukup Maret 2026.`;
}
