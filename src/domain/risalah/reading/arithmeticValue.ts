/**
 * What a written calculation comes to: "40 jam × Rp20.000" is 800.000. `null` where it is no plain row of numbers with
 * one sign between each two; what stands after "=" is left out.
 *
 * @example arithmeticValue('11 bulan × Rp800.000') // 8800000
 */
export function arithmeticValue(text: string): number | null {
  const [left = ''] = text.split('=');
  if (unreckoned.test(left) || (/\bmenit\b/i.test(left) && /\bjam\b/i.test(left))) return null;
  const found = [...left.matchAll(/\d[\d.]*(?:,\d+)?/g)];
  const numbers = found.map(([digits]) => readPlain(digits));
  const signs = found.slice(1).map(({ index }, at) => {
    const before = found[at];
    const start = (before?.index ?? 0) + (before?.[0].length ?? 0);
    return signIn(left.slice(start, index));
  });
  if (numbers.length < 2 || numbers.includes(null) || signs.includes(null)) return null;
  return reckon(
    numbers.filter((each) => each !== null),
    signs.filter((each) => each !== null),
  );
}

/** Brackets and shares, and "1,5 juta", whose word is a factor too. */
const unreckoned = /[()%]|\bper\b|persen|\b(ribu|rb|juta|jt|miliar|milyar|triliun)\b/i;

type Sign = '×' | '÷' | '+' | '−';

/** Indonesian notation only: "1.5" could be meant either way. */
function readPlain(digits: string): number | null {
  const plain = digits.replace(/\.$/, '');
  return /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain)
    ? Number(plain.replaceAll('.', '').replace(',', '.'))
    : null;
}

/**
 * The only sign between two numbers, among words and units. "2-3" is a range, not a difference; in "Bulan 1: 20 rim" and
 * "Rp50.000/hari" nothing is divided.
 */
const signs =
  /[×*÷+]|\/(?!\s*(?!Rp)\p{L})|(?<=\s):(?=\s)|(?<=\s|^)[xX](?=\s|Rp|$)|(?<=\s)[−–-](?=\s|Rp|$)/gu;

function signIn(between: string): Sign | null {
  const found = between.match(signs) ?? [];
  const [sign] = found;
  if (sign === undefined || found.length > 1) return null;
  if ('×*xX'.includes(sign)) return '×';
  if ('÷/:'.includes(sign)) return '÷';
  return sign === '+' ? '+' : '−';
}

/** Products before sums. */
function reckon(numbers: readonly number[], signs: readonly Sign[]): number {
  let sum = 0;
  let product = numbers[0] ?? 0;
  signs.forEach((sign, index) => {
    const next = numbers[index + 1] ?? 0;
    if (sign === '×') product *= next;
    else if (sign === '÷') product /= next;
    else {
      sum += product;
      product = sign === '+' ? next : -next;
    }
  });
  return sum + product;
}
