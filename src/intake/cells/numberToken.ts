import { isMonthName } from '#language/readDate.ts';
import { valueOfDigits } from '#language/readNumber.ts';
import type { NumberToken } from './token.ts';
import { factorOf } from './units.ts';

/** A number that is written in one way alone. */
export function plainNumber(value: number): NumberToken {
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

const NUMBER =
  /^([-−–+]?) ?(rp\.?|idr)? ?([-−–+]?) ?((?:\d(?:[\d.,'’]*\d)?|[.,]\d+)(?: \d{3})*(?:[.,]\d+)?)(,-+|\.-+|,=)? ?(.*)$/i;

/** The number that a text is, with its unit; `null` for anything else. */
export function numberOf(text: string): NumberToken | null {
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
export function isCode(digits: string): boolean {
  return /^0\d+$/.test(digits) || /^\d{16,}$/.test(digits);
}
