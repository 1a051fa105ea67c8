import { tidyText } from './tidyText.ts';

/** How a number is written: "1.234,5" or "1,234.5". */
export type Notation = 'indonesian' | 'american';

/**
 * What a typed or pasted text says. `ambiguous` gives what it would mean in either notation, `null` where it is not
 * well formed in that one; somebody has to say which is meant.
 */
export type NumberReading =
  | { readonly kind: 'value'; readonly value: number }
  | {
      readonly kind: 'ambiguous';
      readonly indonesian: number | null;
      readonly american: number | null;
    }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' };

/**
 * Reads a number without ever guessing.
 *
 * Indonesian notation is the house's own: "12,5" and "1.234,5" are values. "1.234" may be a thousand or a fraction and
 * "12.5" is foreign, so both are asked back; so is "1,234". What only one notation can mean is read as that. With
 * `notation` known, as for a pasted block, what is well formed in it is a value. Rp, a percent sign, spaces and the
 * typographer's minus are understood.
 *
 * @example readNumber('12.5') // ambiguous: never 125
 */
export function readNumber(text: string, notation?: Notation): NumberReading {
  const trimmed = tidyText(text);
  if (trimmed === '') return { kind: 'empty' };
  const bare = bareDigits(trimmed);
  if (bare === null) return { kind: 'unreadable' };
  const indonesian = valueOfDigits(bare.digits, 'indonesian');
  const american = valueOfDigits(bare.digits, 'american');
  // Rupiah has no thousandths: "Rp1.500" can only be fifteen hundred, whatever the block beside it.
  if (bare.money && indonesian !== null && !bare.digits.includes(',')) {
    return valueOf(indonesian, bare.sign);
  }
  const known = notation === 'american' ? american : indonesian;
  if (notation !== undefined && known !== null) return valueOf(known, bare.sign);
  if (indonesian === null && american === null) return { kind: 'unreadable' };
  if (isPlainly(bare.digits, indonesian, american)) {
    return valueOf(indonesian ?? american ?? 0, bare.sign);
  }
  return {
    kind: 'ambiguous',
    indonesian: signed(indonesian, bare.sign),
    american: signed(american, bare.sign),
  };
}

/** The value of a text in one notation; `null` where it is not well formed in that one. */
export function readIn(text: string, notation: Notation): number | null {
  const bare = bareDigits(tidyText(text));
  return bare === null ? null : signed(valueOfDigits(bare.digits, notation), bare.sign);
}

interface BareDigits {
  readonly digits: string;
  readonly sign: 1 | -1;
  readonly money: boolean;
}

function bareDigits(text: string): BareDigits | null {
  const match = /^([-−–+]?) ?(rp\.?|idr)? ?([-−–+]?) ?([\d.,][\d., ]*?)(,-)? ?%?$/i.exec(text);
  if (match === null) return null;
  const [, before = '', currency = '', after = '', digits = '', cents = ''] = match;
  if (before !== '' && after !== '') return null;
  const sign = /[-−–]/.test(before + after) ? -1 : 1;
  return { digits: withoutSpacedGroups(digits), sign, money: currency !== '' || cents !== '' };
}

/** "1 234 567" groups by spaces; any other space leaves a text that no notation reads. */
function withoutSpacedGroups(digits: string): string {
  return /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(digits) ? digits.replace(/ /g, '') : digits;
}

/** The value of bare digits with their dots and commas in one notation; `null` where they are not well formed in it. */
export function valueOfDigits(digits: string, notation: Notation): number | null {
  const [thousands, decimal] = notation === 'indonesian' ? ['.', ','] : [',', '.'];
  const [whole = '', decimals = '0', ...more] = digits.split(decimal);
  if (more.length > 0 || !/^\d+$/.test(decimals)) return null;
  if (whole === '') return digits.length > 1 ? Number(`0.${decimals}`) : null;
  const groups = whole.split(thousands);
  const grouped = /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every(isGroup);
  if (groups.length > 1 ? !grouped : !/^\d+$/.test(whole)) return null;
  const value = Number(`${groups.join('')}.${decimals}`);
  return Number.isFinite(value) ? value : null;
}

function isGroup(text: string): boolean {
  return /^\d{3}$/.test(text);
}

/** Whether a text means one thing: both notations agree, or only one can read it and it is not a lone dot. */
function isPlainly(digits: string, indonesian: number | null, american: number | null): boolean {
  if (indonesian === american) return true;
  if (american === null) return true;
  return indonesian === null && digits.includes(',');
}

function valueOf(value: number, sign: 1 | -1): NumberReading {
  return { kind: 'value', value: value === 0 ? 0 : sign * value };
}

function signed(value: number | null, sign: 1 | -1): number | null {
  return value === null ? null : sign * value;
}
