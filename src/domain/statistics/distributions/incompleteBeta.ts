import { logGamma } from './logGamma.ts';

const MOST_STEPS = 100_000;
const ENOUGH = 1e-16;
const TINY = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b), for `a` and `b` above zero and `x` from 0 to 1.
 *
 * By Lentz's continued fraction, turned round where it would converge slowly, so that small tails keep their digits.
 * Source: Press et al., Numerical Recipes, 6.4.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const logFront =
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  const front = Math.exp(logFront);
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a;
  return 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let step = 1, change = 0; step < MOST_STEPS && Math.abs(change - 1) > ENOUGH; step += 1) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    change = d * c;
    result *= change;
  }
  return result;
}

/** The number itself, or one just beside zero where it vanishes. */
function away(value: number): number {
  return value + TINY;
}
