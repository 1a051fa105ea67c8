/** How many decimals are printed. `decimals` is exact; `atMost` drops trailing zeros. */
export interface NumberFormat {
  readonly decimals?: number;
  readonly atMost?: number;
}

/**
 * A number as Indonesians print it: a dot between thousands, a comma before decimals.
 *
 * At most two decimals unless told otherwise, but two digits of what is smaller than that: 0,0031 is not nothing.
 * Halves are rounded away from zero on the decimal that a reader sees, so that 1.005 becomes 1,01. A value that is no
 * number gives "–".
 *
 * @example formatNumber(1234.5) // "1.234,5"
 */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  if (!Number.isFinite(value)) return '–';
  const places = format.decimals ?? format.atMost ?? usualPlaces(Math.abs(value));
  const [whole = '0', decimals = ''] = fixed(Math.abs(value), places).split('.');
  const shown = format.decimals === undefined ? decimals.replace(/0+$/, '') : decimals;
  const digits = shown === '' ? grouped(whole) : `${grouped(whole)},${shown}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** The number that a reader sees: what is reckoned on paper from printed numbers is reckoned from these. */
export function asPrinted(value: number): number {
  if (!Number.isFinite(value)) return value;
  return Math.sign(value) * Number(fixed(Math.abs(value), usualPlaces(Math.abs(value))));
}

/**
 * A number as it stands in a field that is typed into: every decimal, no dots, so that `readNumber` reads it back.
 *
 * Three decimals get a zero behind them, since "1,234" could also be an American thousand.
 */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const [whole = '0', decimals = ''] = plain(Math.abs(value)).split('.');
  const shown = decimals.length === 3 && whole !== '0' ? `${decimals}0` : decimals;
  const digits = shown === '' ? whole : `${whole},${shown}`;
  return value < 0 ? `-${digits}` : digits;
}

/** What is left of a sum of decimals in floating point: nobody measured it. */
const DUST = 1e-13;

function usualPlaces(value: number): number {
  return value >= 0.005 || value < DUST ? 2 : 1 - Math.floor(Math.log10(value));
}

function fixed(value: number, places: number): string {
  const text = plain(value);
  const decimals = text.split('.')[1] ?? '';
  if (decimals.length <= places) return value >= 1e21 ? text : value.toFixed(places);
  return Number(`${Math.round(Number(`${text}e${places}`))}e-${places}`).toFixed(places);
}

/** The shortest digits that mean this number, without an exponent. */
function plain(value: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  if (Number(exponent) > 0) return BigInt(value).toString();
  const digits = mantissa.replace('.', '');
  return `0.${'0'.repeat(-Number(exponent) - 1)}${digits}`;
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.');
}
