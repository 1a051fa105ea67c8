import { describe, expect, it } from 'vitest';
import { outlyingPairs } from '#domain/statistics/outlyingPairs.ts';
import { regression } from '#domain/statistics/regression.ts';

const noise = [0.3, -0.2, 0.1, -0.4, 0.2, 0.3, -0.1, -0.3, 0.4, -0.2, 0.1, -0.1];

/** Points near y = x, with the one at `at` lifted above that line. */
function lifted(n: number, at: number, by: number): readonly number[] {
  const pairs = noise
    .slice(0, n)
    .map((error, index) => ({ x: index + 1, y: index + 1 + (index === at ? by : error) }));
  return outlyingPairs(pairs, regression(pairs)).flatMap((isOut, index) => (isOut ? index : []));
}

describe('a pair far from the line of the others', () => {
  // The lift that gives an externally studentised residual of exactly three, from the hat matrix in numpy.
  it.each([
    [10, 9, 1.2201293624120513],
    [10, 5, 0.9207352379596857],
    [12, 11, 1.0289291363368713],
    [12, 6, 0.9096146299456732],
  ])('is named just beyond three and not just before: %i pairs, pair %i', (n, at, lift) => {
    expect(lifted(n, at, lift * 1.0001)).toEqual([at]);
    expect(lifted(n, at, lift * 0.9999)).toEqual([]);
  });

  it('is not named among fewer than ten, nor where there is no line', () => {
    expect(lifted(9, 8, 20)).toEqual([]);
    const upright = noise.map((y) => ({ x: 4, y }));
    expect(outlyingPairs(upright, regression(upright))).toEqual(noise.map(() => false));
    const exact = noise.map((_, x) => ({ x, y: 2 * x }));
    expect(outlyingPairs(exact, regression(exact))).toEqual(noise.map(() => false));
  });
});
