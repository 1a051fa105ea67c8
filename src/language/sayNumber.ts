import { formatNumber } from './formatNumber.ts';

const digits = [
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
] as const;

const scales = ['', 'ribu', 'juta', 'miliar', 'triliun'] as const;
const MOST = 1e15;

/**
 * A number as it is said aloud, decimals digit by digit; in digits where it is too large to be said.
 *
 * @example sayNumber(1204) // "seribu dua ratus empat"
 * @example sayNumber(1.204) // "satu koma dua nol empat"
 */
export function sayNumber(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size >= MOST) return formatNumber(value);
  const [whole = '0', decimals = ''] = formatNumber(size, { atMost: 10 })
    .replaceAll('.', '')
    .split(',');
  const said = [sayWhole(Number(whole))];
  if (decimals !== '') said.push('koma', ...Array.from(decimals, (digit) => sayDigit(+digit)));
  return value < 0 ? `minus ${said.join(' ')}` : said.join(' ');
}

function sayWhole(value: number): string {
  if (value === 0) return digits[0];
  const words: string[] = [];
  for (let at = scales.length - 1; at >= 0; at -= 1) {
    const part = Math.floor(value / 1000 ** at) % 1000;
    if (part === 0) continue;
    words.push(
      at === 1 && part === 1 ? 'seribu' : `${sayHundreds(part)} ${scales[at] ?? ''}`.trim(),
    );
  }
  return words.join(' ');
}

function sayHundreds(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const words: string[] = [];
  if (hundreds === 1) words.push('seratus');
  else if (hundreds > 1) words.push(`${sayDigit(hundreds)} ratus`);
  if (rest === 10) words.push('sepuluh');
  else if (rest === 11) words.push('sebelas');
  else if (rest > 11 && rest < 20) words.push(`${sayDigit(rest % 10)} belas`);
  else if (rest >= 20) words.push(`${sayDigit(Math.floor(rest / 10))} puluh`);
  const last = rest > 10 && rest < 20 ? 0 : rest % 10;
  if (last > 0) words.push(sayDigit(last));
  return words.join(' ');
}

function sayDigit(digit: number): string {
  return digits[digit] ?? '';
}
