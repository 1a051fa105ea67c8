/** A number of which nothing is lost: `n` over `d`, with `d` above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Below 0 where one is less than the other, 0 where both are the same number. */
export function compare(one: Fraction, other: Fraction): number {
  const [left, right] = [one.n * other.d, other.n * one.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A number as it is written in decimals: so many units of the tenth, hundredth, … part. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Numbers counted in the smallest unit that any of them is written in, so that sums of them are exact. */
export function inUnits(numbers: readonly number[]): readonly bigint[] {
  const decimals = numbers.map(decimalOf);
  const places = Math.max(0, ...decimals.map((each) => each.places));
  return decimals.map((each) => each.units * 10n ** BigInt(places - each.places));
}

/** 3.5 is 35 tenths; 1e-7 is one of the seventh place. */
function decimalOf(number: number): Decimal {
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
