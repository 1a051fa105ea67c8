import { formatNumber } from '#language/formatNumber.ts';

const ones: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
/** Ten, hundred and thousand with their one before them. */
const joined: Readonly<Record<string, readonly string[]>> = {
  sepuluh: ['satu', 'puluh'],
  sebelas: ['satu', 'belas'],
  seratus: ['satu', 'ratus'],
  seribu: ['satu', 'ribu'],
};
const scales: Readonly<Record<string, number>> = {
  ribu: 1000,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
};

const first = [...Object.keys(ones), ...Object.keys(joined)].join('|');
const later = [first, ...Object.keys(scales), 'puluh', 'belas', 'ratus'].join('|');
/** Not "dua pertiga", nor "dua kali", which says how often or how many times as much. */
const spelled = new RegExp(
  `(?<![\\p{L}\\d,.-])(?:${first})(?: (?:${later}))*(?: koma(?: (?:${later}))+)?\\b(?!-| (?:kali|per\\p{L}+)\\b| (?:${later})\\b)`,
  'giu',
);

/**
 * A text with the numbers that are spelled out in it as digits; "satu" alone, which is as often no number, stays.
 *
 * @example digitsForWords('turun dari dua puluh delapan menit') // 'turun dari 28 menit'
 */
export function digitsForWords(text: string): string {
  return text.replace(spelled, (said) => {
    const value = valueOf(said.toLowerCase());
    return value === null || value <= 1 ? said : formatNumber(value, { atMost: 10 });
  });
}

/** What the words of one number say; `null` where they are none, such as "dua tiga". */
function valueOf(said: string): number | null {
  const [whole = '', decimals] = said.split(' koma ');
  const words = whole.split(' ').flatMap((each) => joined[each] ?? [each]);
  let [total, part, last] = [0, 0, Number.NaN];
  for (const each of words) {
    const digit = ones[each];
    if (digit !== undefined) {
      if (!Number.isNaN(last)) return null;
      last = digit;
      continue;
    }
    const scale = scales[each];
    if (scale !== undefined) {
      total += (part + (last || 0)) * scale;
      [part, last] = [0, Number.NaN];
      continue;
    }
    if (Number.isNaN(last)) return null;
    part += each === 'belas' ? 10 + last : last * (each === 'puluh' ? 10 : 100);
    last = Number.NaN;
  }
  const value = total + part + (last || 0);
  if (decimals === undefined) return value;
  const digits = decimals.split(' ').map((each) => ones[each]);
  return digits.includes(undefined) ? null : Number(`${value}.${digits.join('')}`);
}
