import { isRealDay } from './months.ts';
import type { CalendarDay } from './months.ts';
import { tidyText } from './tidyText.ts';

export type DateReading =
  /** An ISO date; an ISO month where months are read too. */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' };

/** Which of three numbers comes first: as Indonesians write them, or as an English (US) Excel does. */
export type DateOrder = 'day-first' | 'month-first';

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

const monthNames =
  /^(januari|january|jan|februari|february|pebruari|feb|peb|maret|march|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|agustus|august|agust|agus|agu|agt|ags|aug|september|sept|sep|oktober|october|okt|oct|november|nopember|nov|nop|desember|december|des|dec)$/i;

/**
 * Reads a date as Indonesians write it, the day first: "3 Maret 2026", "3/3/2026", "03-03-26", or an ISO date.
 *
 * Numbers with slashes may be in the other order. A weekday before and the time of day behind it are passed over. A year
 * of two digits lies between 1970 and 2069. A day that does not exist is unreadable.
 */
export function readDate(text: string, order: DateOrder = 'day-first'): DateReading {
  const trimmed = withoutTime(withoutWeekday(tidyText(text)));
  if (trimmed === '') return { kind: 'empty' };
  const parts =
    isoParts(trimmed) ??
    numericParts(trimmed, order) ??
    wordParts(trimmed) ??
    englishParts(trimmed);
  if (parts === null || !isRealDay(parts)) return { kind: 'unreadable' };
  const { year, month, day } = parts;
  return { kind: 'date', iso: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
}

/** A day, or a month where a text names no day: "3 Maret 2026", "Maret 2026", "03/2026". */
export function readDayOrMonth(text: string): DateReading {
  const month = readMonth(text);
  return month === null ? readDate(text) : { kind: 'date', iso: month };
}

/** The ISO month of "Juni 2026", "Jun-26", "06/2026" or "2026-06"; `null` for what is none. */
export function readMonth(text: string): string | null {
  const trimmed = tidyText(text).replace(/^(?:bulan|bln)\b\.? ?/i, '');
  const [, word = '', long, short = ''] =
    /^([a-z]+)(?:[-/., ']+(?:(?:tahun|thn|th)\b\.? ?)?(\d{4})| ?[-/'’] ?(\d{2}))$/i.exec(trimmed) ??
    [];
  if (word !== '') {
    return isMonthName(word) ? monthIso(fullYear(long ?? short), monthNumber(word)) : null;
  }
  const [, first = '', year = ''] = /^(\d{1,2}) ?[-/.] ?(\d{4})$/.exec(trimmed) ?? [];
  if (year !== '') return monthIso(Number(year), Number(first));
  const [, isoYear = '', isoMonth = ''] = /^(\d{4})[-/](\d{2})$/.exec(trimmed) ?? [];
  return isoYear === '' ? null : monthIso(Number(isoYear), Number(isoMonth));
}

/** Whether a word names a month, in full or short, in Indonesian or English. */
export function isMonthName(word: string): boolean {
  return monthNames.test(word);
}

/** Whether a date is written so that its first two numbers could change places. */
export function isTurnable(text: string): boolean {
  const trimmed = withoutTime(withoutWeekday(tidyText(text)));
  return /^\d{1,2} ?\/ ?\d{1,2} ?\/ ?(\d{4}|\d{2})$/.test(trimmed);
}

function monthIso(year: number, month: number): string | null {
  const isMonth = month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
  return isMonth ? `${pad(year, 4)}-${pad(month, 2)}` : null;
}

function withoutWeekday(text: string): string {
  const [before = '', word = ''] = /^([a-z'’]+)\.?(?: ?[,/] ?| )(?=\d)/i.exec(text) ?? [];
  return isMonthName(word) ? text : text.slice(before.length);
}

/** A form's or a program's time stamp: "3/3/2026 8:15:22", "2026-03-03 08:15". */
function withoutTime(text: string): string {
  return text.replace(
    /(\d{4}|\d{2}),? (?:pukul |jam )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?(?:am|pm|wib|wita|wit))?$/i,
    '$1',
  );
}

function isoParts(text: string): CalendarDay | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text);
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function numericParts(text: string, order: DateOrder): CalendarDay | null {
  const match = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = fullYear(match[3] ?? '');
  return order === 'month-first' && isTurnable(text)
    ? { day: second, month: first, year }
    : { day: first, month: second, year };
}

function wordParts(text: string): CalendarDay | null {
  const match = /^(\d{1,2})[ /.-]*([a-z]+)\.?[ /.,-]*(\d{4}|\d{2})$/i.exec(text);
  if (match === null) return null;
  const month = monthNumber(match[2] ?? '');
  return { day: Number(match[1]), month, year: fullYear(match[3] ?? '') };
}

/** "March 3, 2026". */
function englishParts(text: string): CalendarDay | null {
  const match = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (match === null || !isMonthName(match[1] ?? '')) return null;
  return { day: Number(match[2]), month: monthNumber(match[1] ?? ''), year: Number(match[3]) };
}

/** 1–12; 0 for a word that is no month. */
export function monthNumber(word: string): number {
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
