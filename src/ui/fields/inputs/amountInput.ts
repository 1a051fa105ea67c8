import type { Measured } from '#domain/tools/atoms.ts';
import { isShare, numberOf, typedText } from '#domain/tools/atoms.ts';
import type { Share } from '#domain/tools/shares.ts';
import { decimalsOf } from '#domain/tools/decimals.ts';
import { formatNumber, writeNumber } from '#language/formatNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { formatShare } from '#language/share/formatShare.ts';
import { isBlank } from '#language/isBlank.ts';
import { readNumber } from '#language/readNumber.ts';
import type { Notation } from '#language/readNumber.ts';
import { readShare } from '#language/share/readShare.ts';
import type { ShareReading } from '#language/share/readShare.ts';

export interface AmountRules {
  /** Lowest value that makes sense. */
  readonly min?: number | undefined;
  /** Whether two counts may stand for the number: "245 dari 1.635". */
  readonly orShare?: boolean | undefined;
  /** Whether it is an amount of Rupiah, which has no thousandths: "234.000" can only mean one thing. */
  readonly money?: boolean | undefined;
  /** How the numbers of a pasted block are written, once that is known. */
  readonly notation?: Notation | undefined;
}

export interface AmountProblem {
  readonly sentence: string;
  /** What may have been meant; a click settles it. */
  readonly readings: readonly Measured[];
}

const EVERY_DECIMAL = { atMost: 10 };

/** An amount as it stands in a field that is only read: "1.234,5". */
export function shownAmount(amount: Measured): string {
  if (isShare(amount)) return formatShare(amount);
  return typeof amount === 'number'
    ? formatNumber(amount, EVERY_DECIMAL)
    : (typedText(amount) ?? '');
}

/** An amount as it stands in a field that is typed into: "1234,5", "245 dari 1635". */
export function editedText(amount: Measured): string {
  if (isShare(amount)) return `${writeNumber(amount.count)} dari ${writeNumber(amount.of)}`;
  return typeof amount === 'number' ? writeNumber(amount) : shownAmount(amount);
}

/** What two counts come to, beside them: "= 14,98%"; empty for any other answer. */
export function percentShown(amount: Measured): string {
  if (!isShare(amount)) return '';
  const percent = numberOf(amount);
  return percent === null ? 'tanpa persentase' : `=\u00a0${formatQuantity(percent, '%')}`;
}

/** What was typed as an answer. What cannot be read for certain, or is too low, is kept as typed. */
export function readAmount(text: string, { min, orShare, money, notation }: AmountRules): Measured {
  const isSaid = money !== true || isBlank(text) || /^\s*rp/iu.test(text);
  const reading = readNumber(isSaid ? text : `Rp${text}`, notation);
  if (reading.kind === 'empty') return null;
  if (reading.kind === 'value')
    return isTooLow(reading.value, min) ? { typed: text } : reading.value;
  const share = orShare === true ? readShare(text, notation) : null;
  return share !== null && isBorneOut(share) ? shareOf(share) : { typed: text };
}

/** What to say about an amount that was not understood, or `null`. */
export function amountProblem(
  amount: Measured,
  { min, orShare }: AmountRules = {},
): AmountProblem | null {
  const typed = typedText(amount);
  if (typed === null) return null;
  const reading = readNumber(typed);
  if (reading.kind === 'value') {
    return {
      sentence: `Angka di sini tidak boleh kurang dari ${formatNumber(min ?? 0)}. Periksa lagi “${typed.trim()}”.`,
      readings: [],
    };
  }
  if (reading.kind !== 'ambiguous') {
    const share = orShare === true ? readShare(typed) : null;
    return share === null
      ? { sentence: `Angka ini belum terbaca. Tulis seperti ${exampleOf(orShare)}.`, readings: [] }
      : { sentence: contradictionOf(share), readings: [shareOf(share), share.percent] };
  }
  const readings = [reading.indonesian, reading.american].filter(
    (value): value is number => value !== null && !isTooLow(value, min),
  );
  return { sentence: `Apa maksud “${typed.trim()}”?`, readings };
}

function exampleOf(orShare: boolean | undefined): string {
  return orShare === true ? '12,5 atau 245 dari 1.635' : '12,5 atau 1250';
}

function shareOf({ count, of }: ShareReading): Share {
  return { count, of };
}

/** Whether the percentage that was written beside two counts is theirs, as finely as it was written. */
function isBorneOut({ percent, ...share }: ShareReading): boolean {
  const own = numberOf(share);
  if (percent === null || own === null) return percent === null;
  return Math.abs(percent - own) <= 10 ** -decimalsOf(percent);
}

function contradictionOf(share: ShareReading): string {
  const own = numberOf(shareOf(share));
  const told = own === null ? 'tidak mempunyai persentase' : `adalah ${formatQuantity(own, '%')}`;
  return `${formatShare(share)} ${told}, bukan ${formatQuantity(share.percent ?? 0, '%')}. Yang mana yang benar?`;
}

function isTooLow(value: number, min: number | undefined): boolean {
  return min !== undefined && value < min;
}
