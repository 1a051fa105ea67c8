/** A number of which nothing is lost: `n` over `d`, with `d` above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const nothing: Fraction = { n: 0n, d: 1n };

/** Below 0 where one is less than the other, 0 where both are the same number. */
export function compare(one: Fraction, other: Fraction): number {
  const [left, right] = [one.n * other.d, other.n * one.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return { n: one.n * other.d + other.n * one.d, d: one.d * other.d };
}

export function times(one: Fraction, other: Fraction): Fraction {
  return { n: one.n * other.n, d: one.d * other.d };
}

/** A number as it is written in decimals: 3.5 is 35 / 10. */
export function fractionOf(number: number): Fraction {
  return exactSum([number]);
}

/** The nearest number of so many decimals, with halves away from 0, as it is shown to readers. */
export function shown({ n, d }: Fraction, decimals = 2): number {
  const unit = 10 ** decimals;
  return Number(rounded(n * BigInt(unit), d)) / unit;
}

/** The nearest whole number to n / d, with halves away from 0. */
export function rounded(n: bigint, d: bigint): bigint {
  const half = n < 0n ? -(d / 2n) : d / 2n;
  return (n + half) / d;
}

/** Decimals added up as on paper: 0.1 and 0.2 are 0.3. */
export function exactSum(numbers: readonly number[]): Fraction {
  const decimals = numbers.map(decimalOf);
  const places = mostPlaces(decimals);
  const units = decimals.reduce((sum, each) => sum + inPlaces(each, places), 0n);
  return { n: units, d: 10n ** BigInt(places) };
}

/** Numbers counted in the smallest unit that any of them is written in, so that sums of them are exact. */
export function inUnits(numbers: readonly number[]): readonly bigint[] {
  const decimals = numbers.map(decimalOf);
  const places = mostPlaces(decimals);
  return decimals.map((each) => inPlaces(each, places));
}

/** A number as it is written in decimals: so many units of the tenth, hundredth, … part. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

function inPlaces({ units, places }: Decimal, wanted: number): bigint {
  return places === wanted ? units : units * 10n ** BigInt(wanted - places);
}

function mostPlaces(decimals: readonly Decimal[]): number {
  return decimals.reduce((most, { places }) => Math.max(most, places), 0);
}

/** Of so many decimals and digits a number is made in binary at once, so that dividing gives it back. */
const SHORT_PLACES = 6;
const SHORT_UNITS = 1e15;

/** 3.5 is 35 tenths; 1e-7 is one of the seventh place. */
function decimalOf(number: number): Decimal {
  for (let places = 0, unit = 1; places <= SHORT_PLACES; places += 1, unit *= 10) {
    const units = Math.round(number * unit);
    if (Math.abs(units) > SHORT_UNITS) break;
    if (units / unit === number) return { units: BigInt(units), places };
  }
  return writtenOut(number);
}

/** The same from its digits, whatever they are. */
function writtenOut(number: number): Decimal {
  const [digits = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const units = BigInt(whole + part);
  const places = part.length - Number(exponent);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

/** The largest whole number whose square is not above `square`, by Newton's way. */
export function rootOf(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
