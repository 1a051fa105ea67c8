import { isRealDay } from './months.ts';
import type { CalendarDay } from './months.ts';

export type DateReading =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' };

/** Month names by their beginnings, with the older spellings Pebruari and Nopember and English names from Excel. */
const monthBeginnings: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'agt', 'ags', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
];

/**
 * Reads a date as Indonesians write it, the day first: "3 Maret 2026", "3/3/2026", "03-03-26", or an ISO date.
 *
 * A year of two digits lies between 1970 and 2069. A day that does not exist is unreadable.
 */
export function readDate(text: string): DateReading {
  const trimmed = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (trimmed === '') return { kind: 'empty' };
  const parts = isoParts(trimmed) ?? numericParts(trimmed) ?? wordParts(trimmed);
  if (parts === null || !isRealDay(parts)) return { kind: 'unreadable' };
  const { year, month, day } = parts;
  return { kind: 'date', iso: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
}

function isoParts(text: string): CalendarDay | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*| 00:00(?::00)?)?$/.exec(text);
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function numericParts(text: string): CalendarDay | null {
  const match = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/.exec(text);
  if (match === null) return null;
  return { day: Number(match[1]), month: Number(match[2]), year: fullYear(match[3] ?? '') };
}

function wordParts(text: string): CalendarDay | null {
  const withoutWeekday = text.replace(/^[a-z'’]+,? (?=\d)/i, '');
  const match = /^(\d{1,2})[ /.-]*([a-z]+)\.?[ /.,-]*(\d{4}|\d{2})$/i.exec(withoutWeekday);
  if (match === null) return null;
  const month = monthNumber(match[2] ?? '');
  return { day: Number(match[1]), month, year: fullYear(match[3] ?? '') };
}

/** 1–12; 0 for a word that is no month. */
function monthNumber(word: string): number {
  const beginning = word.toLowerCase().slice(0, 3);
  return monthBeginnings.findIndex((names) => names.includes(beginning)) + 1;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
