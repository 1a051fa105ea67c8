import type { Amount } from '#domain/tools/atoms.ts';
import { formatNumber, writeNumber } from '#language/formatNumber.ts';
import { readNumber } from '#language/readNumber.ts';
import type { Notation } from '#language/readNumber.ts';

export interface AmountRules {
  /** Lowest value that makes sense. */
  readonly min?: number | undefined;
  /** How the numbers of a pasted block are written, once that is known. */
  readonly notation?: Notation | undefined;
}

export interface AmountProblem {
  readonly sentence: string;
  /** What may have been meant; a click settles it. */
  readonly readings: readonly number[];
}

const EVERY_DECIMAL = { atMost: 10 };

/** An amount as it stands in a field that is only read: "1.234,5". */
export function shownAmount(amount: Amount): string {
  if (amount === null) return '';
  return typeof amount === 'number' ? formatNumber(amount, EVERY_DECIMAL) : amount.typed;
}

/** An amount as it stands in a field that is typed into: "1234,5". */
export function editedText(amount: Amount): string {
  return typeof amount === 'number' ? writeNumber(amount) : shownAmount(amount);
}

/** What was typed as an answer. What cannot be read for certain, or is too low, is kept as typed. */
export function readAmount(text: string, { min, notation }: AmountRules): Amount {
  const reading = readNumber(text, notation);
  if (reading.kind === 'empty') return null;
  if (reading.kind !== 'value') return { typed: text };
  return isTooLow(reading.value, min) ? { typed: text } : reading.value;
}

/** What to say about an amount that was not understood, or `null`. */
export function amountProblem(amount: Amount, min?: number): AmountProblem | null {
  if (amount === null || typeof amount === 'number') return null;
  const reading = readNumber(amount.typed);
  if (reading.kind === 'value') {
    return {
      sentence: `Angka di sini tidak boleh kurang dari ${formatNumber(min ?? 0)}. Periksa lagi “${amount.typed.trim()}”.`,
      readings: [],
    };
  }
  if (reading.kind !== 'ambiguous') {
    return { sentence: 'Angka ini belum terbaca. Tulis seperti 12,5 atau 1250.', readings: [] };
  }
  const readings = [reading.indonesian, reading.american].filter(
    (value): value is number => value !== null && !isTooLow(value, min),
  );
  return { sentence: `Apa maksud “${amount.typed.trim()}”?`, readings };
}

function isTooLow(value: number, min: number | undefined): boolean {
  return min !== undefined && value < min;
}
