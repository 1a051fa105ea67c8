/** A power of ten as its exponent, so that steps of it can be counted in whole numbers. */
export interface DataUnit {
  /** Digits behind the decimal point; negative for units above one. */
  readonly decimals: number;
  readonly unit: number;
}

/** Finer steps than a millionth of the range come from arithmetic, not from reading a scale. */
const FINEST = 6;
/** Digits that a double keeps with certainty, less one for half units. */
const DIGITS = 14;
/** Up to here a double keeps whole numbers, and the halves between them, to the last. */
const WHOLE_HALVES = 2 ** 52;
/** Powers of ten beyond this are not numbers any more. */
const MOST = 300;

/** The step in which a sample was read: 0.1 for 12.6 and 13; 1 where there is nothing behind the point. */
export function dataUnit(sorted: Float64Array): DataUnit {
  const min = sorted[0] ?? 0;
  const max = sorted.at(-1) ?? 0;
  const range = max - min;
  const size = Math.max(Math.abs(min), Math.abs(max));
  const digits = size === 0 ? DIGITS : Math.min(MOST, DIGITS - Math.ceil(Math.log10(size)));
  const kept = size <= WHOLE_HALVES ? Math.max(0, digits) : digits;
  const most =
    range > 0 ? Math.min(kept, Math.max(0, FINEST - Math.floor(Math.log10(range)))) : kept;
  let decimals = Math.min(0, most);
  for (const value of sorted) {
    while (decimals < most && !isWhole(value, decimals)) decimals += 1;
  }
  return { decimals, unit: scaled(1, -decimals) };
}

/** The value times a power of ten; divides by whole powers, which are exact, rather than multiplying by fractions. */
export function scaled(value: number, exponent: number): number {
  return exponent < 0 ? value / 10 ** -exponent : value * 10 ** exponent;
}

/** Whether the value is a whole number of units with so many decimals. */
function isWhole(value: number, decimals: number): boolean {
  return scaled(Math.round(scaled(value, decimals)), -decimals) === value;
}
