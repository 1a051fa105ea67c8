import { isMonthName, isTurnable, readDate, readMonth } from '#language/readDate.ts';
import { valueOfDigits } from '#language/readNumber.ts';
import type { Cell, CellFormat } from './cell.ts';
import { dottedClock, hoursBetween } from './clockTokens.ts';
import type { ClockToken, NumberToken, Token } from './token.ts';
import { factorOf } from './units.ts';

/** What a cell can be; `text` is its tidied text. */
export function readToken({ format }: Cell, text: string): Token {
  return (format === undefined ? null : formattedToken(format, text)) ?? textToken(text);
}

function formattedToken(format: CellFormat, text: string): Token | null {
  switch (format.kind) {
    case 'number':
    case 'percent':
    case 'money':
      return exactNumber(format);
    case 'clock':
      return { kind: 'clock', seconds: format.seconds, asMinutes: null };
    case 'day':
      return { kind: 'day', dayFirst: format.iso, monthFirst: format.iso };
    case 'month':
      return { kind: 'month', iso: format.iso };
    case 'unstored':
      return { kind: 'fault' };
    case 'covered':
      return text === '' ? { kind: 'blank' } : null;
  }
}

function exactNumber({ kind, value }: Extract<CellFormat, { readonly value: number }>): Token {
  return {
    ...plainNumber(value),
    money: kind === 'money',
    percent: kind === 'percent',
  };
}

function plainNumber(value: number): NumberToken {
  return {
    kind: 'number',
    indonesian: value,
    american: value,
    whole: Number.isInteger(value) ? 'both' : null,
    money: false,
    percent: false,
    unit: '',
    code: false,
  };
}

const DASH = /^(?:rp\.? ?|idr ?)?[-–—−]+(?: ?(?:rp|%))?$|^nihil$/i;
const GAP = /^(?:n\.?\/?a\.?|t\.?a\.?d\.?|tidak ada data|tidak diketahui|kosong|\.{2,}|…|\?+)$/i;
const FAULT = /^#(?:div\/0!|n\/a|ref!|value!|name\?|num!|null!|spill!|calc!|#+)$/i;

/** A sheet's mark before a number that is to stay as it is typed. */
const FORCED_TEXT = /^['’‘`](?=[-\d])/;

/** The star of a footnote behind a number. */
const FOOTNOTE = /(?<=\d)(?:\*+\)?|†|‡)$/;

function textToken(text: string): Token {
  if (FOOTNOTE.test(text)) return textToken(text.replace(FOOTNOTE, ''));
  if (text === '') return { kind: 'blank' };
  if (FORCED_TEXT.test(text)) return textToken(text.slice(1));
  if (/^\d{1,9}$/.test(text)) return { ...plainNumber(Number(text)), code: isCode(text) };
  if (/^nol$/i.test(text)) return plainNumber(0);
  if (DASH.test(text)) return { kind: 'dash' };
  if (GAP.test(text)) return { kind: 'gap' };
  if (FAULT.test(text)) return { kind: 'fault' };
  if (!/\d/.test(text) || text.length > 60) return { kind: 'word' };
  const span = hoursBetween(text);
  if (span !== null) return span.isSure === true ? span : { kind: 'word', clock: span };
  return clockOf(text) ?? momentOf(text) ?? pairOf(text) ?? dottedOf(text) ?? { kind: 'word' };
}

/** A number, or a time where it says so itself or its column does. */
function dottedOf(text: string): Token | null {
  const [number, clock] = [numberOf(text), dottedClock(text)];
  if (clock === null) return number;
  return number === null || /[a-z]/i.test(text) ? clock : { ...number, clock };
}

/** Days and months are tried before numbers: "3 Maret 2026" is no three of anything. */
function momentOf(text: string): Token | null {
  const month = readMonth(text);
  if (month !== null) return { kind: 'month', iso: month };
  // A day needs a year, and whoever writes one separates it.
  if (!/^\D*\d{1,4}\D+\d|\d{1,2}[a-z]{3,}\d{2}/i.test(text)) return null;
  const dayFirst = isoOf(readDate(text, 'day-first'));
  const monthFirst = isTurnable(text) ? isoOf(readDate(text, 'month-first')) : dayFirst;
  const [onDay, onMonth] = [dayFirst, monthFirst].map((iso) => fallsOn(text, iso));
  // "Senin, 8/6/2026": the eighth of June is a Monday, the sixth of August is none.
  if (onDay === true && onMonth === false) return { kind: 'day', dayFirst, monthFirst: null };
  if (onDay === false && onMonth === true) return { kind: 'day', dayFirst: null, monthFirst };
  return dayFirst === null && monthFirst === null ? null : { kind: 'day', dayFirst, monthFirst };
}

const WEEKDAYS = [
  /^(?:minggu|ahad|min|sunday|sun)\b/i,
  /^(?:senin|sen|monday|mon)\b/i,
  /^(?:selasa|sel|tuesday|tue)\b/i,
  /^(?:rabu|rab|wednesday|wed)\b/i,
  /^(?:kamis|kam|thursday|thu)\b/i,
  /^(?:jum'?at|jum|friday|fri)\b/i,
  /^(?:sabtu|sab|saturday|sat)\b/i,
];

/** Whether a day falls on the weekday that a text begins with; `null` where it names none, or there is no such day. */
function fallsOn(text: string, iso: string | null): boolean | null {
  const named = WEEKDAYS.findIndex((weekday) => weekday.test(text));
  return named < 0 || iso === null ? null : new Date(`${iso}T00:00:00Z`).getUTCDay() === named;
}

function isoOf(reading: ReturnType<typeof readDate>): string | null {
  return reading.kind === 'date' ? reading.iso : null;
}

const CLOCK =
  /^(?:pukul |jam )?(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)? ?(am|pm|wib|wita|wit|menit|jam)?$/i;
const SPELT =
  /^(?:(\d+) ?(?:jam|j|h)\b)?[ ,]*(?:(\d+) ?(?:menit|mnt|min|m|')(?=[ ,\d]|$))?[ ,]*(?:(\d+) ?(?:detik|dtk|det|s|"|''))?$/i;

function clockOf(text: string): ClockToken | null {
  const [whole, first = '', second = '', third, half = ''] = CLOCK.exec(text) ?? [];
  if (whole === undefined) return speltClock(text);
  const [a, b, c] = [Number(first), Number(second), Number(third ?? 0)];
  const afternoon = /pm/i.test(half) && a < 12 ? 12 : 0;
  const midnight = /am/i.test(half) && a === 12 ? -12 : 0;
  const seconds = (a + afternoon + midnight) * 3600 + b * 60 + c;
  const isHalf = half !== '' && !/menit/i.test(half);
  // "0:25" has no hour to be mistaken for a minute.
  const asMinutes = third !== undefined || isHalf || a === 0 ? null : a * 60 + b;
  return /menit/i.test(half)
    ? { kind: 'clock', seconds: asMinutes ?? seconds, asMinutes: null }
    : { kind: 'clock', seconds, asMinutes };
}

/** "1 jam 25 menit"; one unit alone is a number with its unit. */
function speltClock(text: string): ClockToken | null {
  const [whole, hours, minutes, seconds] = SPELT.exec(text) ?? [];
  const parts = [hours, minutes, seconds].filter((part) => part !== undefined);
  if (whole === undefined || parts.length < 2) return null;
  const all = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return { kind: 'clock', seconds: all, asMinutes: null };
}

/** "15 dari 48", also with its share in front or behind; "15/48", which is a pair only where it can be a part. */
function pairOf(text: string): Token | null {
  const [, inside] = /^[\d.,]+ ?% ?\((.*)\)$/.exec(text) ?? [];
  const [, first = '', second = ''] =
    /^(.*\d.*?) ?(?:dari|of) ?(\d.*?)(?: (?:\(.*%\)|= ?[\d.,]+ ?%))?$/i.exec(inside ?? text) ?? [];
  if (second === '') return inside === undefined ? fractionOf(text) : null;
  const [count, size] = [numberOf(first), numberOf(second)];
  return count === null || size === null ? null : { kind: 'pair', count, size };
}

function fractionOf(text: string): Token | null {
  const [, first = '', second = ''] = /^(\d[\d.]*) ?\/ ?(\d[\d.]*)$/.exec(text) ?? [];
  const [count, size] = [numberOf(first), numberOf(second)];
  if (count === null || size === null || count.code || size.code) return null;
  const isPart = (count.indonesian ?? Infinity) <= (size.indonesian ?? -Infinity);
  return isPart ? { kind: 'pair', count, size } : null;
}

const NUMBER =
  /^([-−–+]?) ?(rp\.?|idr)? ?([-−–+]?) ?((?:\d(?:[\d.,'’]*\d)?|[.,]\d+)(?: \d{3})*(?:[.,]\d+)?)(,-+|\.-+|,=)? ?(.*)$/i;

function numberOf(text: string): NumberToken | null {
  const [, sign = '', held] = /^(rp\.? ?|idr ?)?\((.*)\)$/i.exec(text) ?? [];
  const inside = held === undefined ? undefined : `${sign}${held}`;
  const [, before = '', money = '', after = '', digits = '', cents = '', rest = ''] =
    NUMBER.exec(inside ?? text) ?? [];
  const behind = digits === '' || (before !== '' && after !== '') ? null : readBehind(rest);
  if (behind === null) return null;
  const bare = digits.replace(/[ '’]/g, '');
  const isMoney = money !== '' || cents !== '' || behind.unit === 'rupiah';
  const isNegative = /[-−–]/.test(before + after) || (inside !== undefined && !behind.percent);
  const valueIn = (notation: 'indonesian' | 'american'): number | null => {
    const value = valueOfDigits(bare, notation);
    if (value === null || (isMoney && behind.factor === 1 && hasThousandths(bare, notation)))
      return null;
    const whole = tidied(value * behind.factor, behind.factor);
    return isNegative && whole !== 0 ? -whole : whole;
  };
  const [indonesian, american] = [valueIn('indonesian'), valueIn('american')];
  if (indonesian === null && american === null) return null;
  return {
    kind: 'number',
    indonesian,
    american,
    whole: wholeIn(bare, { indonesian, american }),
    money: isMoney,
    percent: behind.percent,
    ...(inside !== undefined && behind.percent ? { isEnclosed: true } : {}),
    ...(behind.isShared ? { isShared: true } : {}),
    unit: isMoney ? '' : behind.unit,
    code: isCode(bare),
  };
}

/** "Rp1.500" has no thousandths: three digits behind its only mark are a thousand's. */
function hasThousandths(digits: string, notation: 'indonesian' | 'american'): boolean {
  return notation === 'indonesian' ? /^\d+,\d{3}$/.test(digits) : /^\d+\.\d{3}$/.test(digits);
}

/** In which of its readings a number has no decimals: its mark is a thousand's there. */
function wholeIn(
  digits: string,
  { indonesian, american }: Pick<NumberToken, 'indonesian' | 'american'>,
): NumberToken['whole'] {
  if (!/[.,]/.test(digits)) return 'both';
  if (indonesian !== null && !digits.includes(',')) return 'indonesian';
  return american !== null && !digits.includes('.') ? 'american' : null;
}

interface Behind {
  readonly unit: string;
  readonly percent: boolean;
  readonly factor: number;
  /** Whether its share stands behind it in parentheses. */
  readonly isShared: boolean;
}

const NOTHING: Behind = { unit: '', percent: false, factor: 1, isShared: false };

/** 25' and 30": minutes and seconds. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ["'", 'menit'],
  ['’', 'menit'],
  ['′', 'menit'],
  ['"', 'detik'],
  ['”', 'detik'],
  ['″', 'detik'],
  ["''", 'detik'],
]);

/** "(dua puluh empat)" says the number again. */
const SPELT_NUMBER =
  / ?\( ?(?:(?:se|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus|ribu|juta|miliar|milyar|triliun|koma|rupiah|persen)+ ?)+\)$/i;

/** What stands behind a number: a unit, a percent sign, "juta", a share in parentheses; `null` for other words. */
function readBehind(rest: string): Behind | null {
  if (rest === '') return NOTHING;
  const time = STROKES.get(rest);
  if (time !== undefined) return { ...NOTHING, unit: time };
  if (/^(?:%|persen|prosen|pct|percent)$/i.test(rest)) return { ...NOTHING, percent: true };
  const shared = rest.replace(/ ?\( ?\d+(?:[.,]\d+)? ?%? ?\)$/, '');
  const bare = shared.replace(SPELT_NUMBER, '');
  if (bare === '') return { ...NOTHING, isShared: shared !== rest && rest.includes('%') };
  if (!/^[\p{L}°²³µ./ -]{1,30}$/u.test(bare)) return null;
  const [first = '', ...others] = bare.toLowerCase().replace(/\.$/, '').split(' ');
  if (isMonthName(first) || others.length > 2) return null;
  const factor = factorOf(first);
  return factor === null
    ? { ...NOTHING, unit: [first, ...others].join(' ') }
    : { ...NOTHING, unit: others.join(' '), factor };
}

/** A number of "juta" without the dust of its product. */
function tidied(value: number, factor: number): number {
  return factor === 1 ? value : Number(value.toPrecision(15));
}

/** Registers and telephones begin with a zero; nothing that an office counts has sixteen digits. */
function isCode(digits: string): boolean {
  return /^0\d+$/.test(digits) || /^\d{16,}$/.test(digits);
}
