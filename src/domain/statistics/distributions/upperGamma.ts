import { logGamma } from './logGamma.ts';

const MOST_STEPS = 100_000;
const ENOUGH = 1e-16;
const TINY = 1e-300;

/**
 * The regularised upper incomplete gamma function Q(a, x), for `a` above zero and `x` not below.
 *
 * A series below a + 1 and Lentz's continued fraction above it, so that small tails keep their digits.
 * Source: Press et al., Numerical Recipes, 6.2.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (front === 0) return x < a ? 1 : 0;
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; step < MOST_STEPS && term > sum * ENOUGH; step += 1) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1, change = 0; step < MOST_STEPS && Math.abs(change - 1) > ENOUGH; step += 1) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = d * c;
    fraction *= change;
  }
  return fraction;
}
