import { formatNumber } from './formatNumber.ts';
import { spellNumber } from './spellNumber.ts';

/** A count inside a sentence: in words where one or two are enough ("tiga belas"), else in digits ("24"). */
export function countText(count: number): string {
  const words = spellNumber(count);
  return words.split(' ').length > 2 ? formatNumber(count) : words;
}
