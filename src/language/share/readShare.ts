import { readIn, readNumber } from '#language/readNumber.ts';
import type { Notation } from '#language/readNumber.ts';
import { tidyText } from '#language/tidyText.ts';

/** Two counts as they were written, and the percentage that was written beside them; `null` for none. */
export interface ShareReading {
  readonly count: number;
  readonly of: number;
  readonly percent: number | null;
}

/**
 * Reads "245 dari 1.635", "245/1635" and "245 of 1635", with units ("245 buku dari 1.635 buku") and with the percentage
 * before or behind them, as a report prints it: "14,98% (245 dari 1.635)". `null` for anything else.
 *
 * Counts have no thousandths: "1.635" behind "dari" is one thousand six hundred and thirty-five.
 */
export function readShare(text: string, notation?: Notation): ShareReading | null {
  const { counts, percent } = apart(tidyText(text));
  const [, first = '', second = ''] = /^(.+?)(?: dari | of | ?[/÷] ?)(.+)$/i.exec(counts) ?? [];
  const [count, of] = [countIn(first, notation), countIn(second, notation)];
  return count === null || of === null
    ? null
    : { count, of, percent: percent === '' ? null : percentIn(percent, notation) };
}

/** The counts and the percentage of a text that has both; the text itself where it has but one. */
function apart(text: string): { readonly counts: string; readonly percent: string } {
  const before = /^([\d.,]+) ?% ?\((.+)\)$/.exec(text);
  if (before !== null) return { percent: before[1] ?? '', counts: before[2] ?? '' };
  const behind = /^(.+?) ?(?:\(=? ?([\d.,]+) ?%\)|= ?([\d.,]+) ?%)$/.exec(text);
  if (behind === null) return { percent: '', counts: text };
  return { counts: behind[1] ?? '', percent: behind[2] ?? behind[3] ?? '' };
}

/** A count without the unit behind it, whole where it can be. */
function countIn(text: string, notation: Notation | undefined): number | null {
  const [, digits = ''] =
    /^((?:rp\.? ?)?[\d., ]*\d)(?: ?\p{L}[\p{L} .-]{0,30})?$/iu.exec(text) ?? [];
  const readings = [readIn(digits, 'indonesian'), readIn(digits, 'american')];
  const whole = new Set(readings.filter((value) => value !== null && Number.isInteger(value)));
  if (whole.size === 1) return [...whole][0] ?? null;
  const reading = readNumber(digits, notation);
  return reading.kind === 'value' ? reading.value : null;
}

/** A percentage has no thousands: "14.98%" can only be a fraction. */
function percentIn(text: string, notation: Notation | undefined): number | null {
  const reading = readNumber(text, notation);
  if (reading.kind === 'value') return reading.value;
  return reading.kind === 'ambiguous' ? (reading.american ?? reading.indonesian) : null;
}
