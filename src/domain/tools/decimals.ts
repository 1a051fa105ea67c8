import { compensatedSum } from '#domain/statistics/compensatedSum.ts';

/** Powers of ten that a double holds exactly. */
const MOST_DECIMALS = 22;
/** Up to here a double keeps whole numbers, and the halves between them, to the last. */
const WHOLE_HALVES = 2 ** 52;
/** Share of itself by which a product of a few doubles may be off, with room to spare. */
const DUST = 1e-14;
/** Differences below this may be what is left where doubles become coarse near zero. */
const COARSE = 1e-280;

/**
 * The sum of numbers as they are written: 1.4 + 1.0 + 0.3 + 0.3 is 3.
 *
 * They are counted in their own unit, the smallest decimal among them, and divided once. Where that passes what a double
 * counts without gaps, they are added up as doubles.
 */
export function decimalSum(values: readonly number[]): number {
  const scale = scaleOf(values);
  if (scale === null) return compensatedSum(values);
  let units = 0;
  for (const value of values) units += Math.round(value * scale);
  return units / scale;
}

/** The sums of the first, the first two, the first three … of some numbers, each as `decimalSum` has it. */
export function decimalSums(values: readonly number[]): readonly number[] {
  const scale = scaleOf(values);
  let sum = 0;
  return values.map((value) => {
    sum += scale === null ? value : Math.round(value * scale);
    return sum / (scale ?? 1);
  });
}

/** The power of ten by which all are whole, and so is their sum; `null` where a double cannot count so far. */
export function scaleOf(values: readonly number[]): number | null {
  let [decimals, size] = [0, 0];
  for (const value of values) {
    if (!isWhole(value, decimals)) decimals = Math.max(decimals, decimalsOf(value));
    size += Math.abs(value);
  }
  const scale = 10 ** decimals;
  return decimals <= MOST_DECIMALS && size * scale <= Number.MAX_SAFE_INTEGER ? scale : null;
}

/**
 * Whether one product is less than (−1), the same as (0) or more than another (1), its factors taken as they are written.
 *
 * @example comparedProducts([2.4, 100], [80, 3]) // 0
 */
export function comparedProducts(one: readonly number[], other: readonly number[]): -1 | 0 | 1 {
  const difference = roughProduct(one) - roughProduct(other);
  const dust = Math.max(COARSE, DUST * Math.abs(roughProduct(one)));
  if (Math.abs(difference) > dust) return difference < 0 ? -1 : 1;
  const [a, b] = [productOf(one), productOf(other)];
  const decimals = Math.max(a.decimals, b.decimals);
  const [left, right] = [aligned(a, decimals), aligned(b, decimals)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Digits behind the decimal point of the shortest text that means this number. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  let decimals = 1;
  while (decimals < MOST_DECIMALS && Math.abs(value) * 10 ** decimals <= WHOLE_HALVES) {
    if (isWhole(value, decimals)) return decimals;
    decimals += 1;
  }
  return Math.max(0, writtenAs(value).decimals);
}

/** Whether a number is surely written with no more decimals than these; slower ways must ask where it is not. */
function isWhole(value: number, decimals: number): boolean {
  if (decimals === 0) return Number.isInteger(value);
  const units = value * 10 ** decimals;
  return Math.abs(units) <= WHOLE_HALVES && Math.round(units) / 10 ** decimals === value;
}

interface Written {
  readonly digits: bigint;
  /** Negative for zeros in front of the decimal point. */
  readonly decimals: number;
}

/** The digits of a finite number and where its decimal point stands among them. */
function writtenAs(value: number): Written {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  return { digits: BigInt(whole + decimals), decimals: decimals.length - Number(exponent) };
}

function roughProduct(factors: readonly number[]): number {
  return factors.reduce((product, factor) => product * factor);
}

function productOf(factors: readonly number[]): Written {
  return factors.map(writtenAs).reduce((product, { digits, decimals }) => ({
    digits: product.digits * digits,
    decimals: product.decimals + decimals,
  }));
}

function aligned({ digits, decimals }: Written, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - decimals);
}
