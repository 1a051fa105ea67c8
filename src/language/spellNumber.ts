import { formatNumber } from './formatNumber.ts';

const small = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** A whole number below one hundred in words ("dua puluh satu"); any other number in digits. */
export function spellNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return formatNumber(value);
  const word = small[value];
  if (word !== undefined) return word;
  if (value < 20) return `${small[value - 10] ?? ''} belas`;
  const tens = `${small[Math.floor(value / 10)] ?? ''} puluh`;
  return value % 10 === 0 ? tens : `${tens} ${small[value % 10] ?? ''}`;
}
