import { describe, expect, it } from 'vitest';
import { taughtClasses, equalClasses } from '#domain/statistics/classes.ts';
import { runTest } from '#domain/statistics/charts/runTest.ts';
import { countClasses } from '#domain/statistics/countClasses.ts';
import { outlyingPairs } from '#domain/statistics/outlyingPairs.ts';
import { regression } from '#domain/statistics/regression.ts';

const FAR = 1e15;
const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const y = [2, 1, 4, 3, 7, 5, 6, 9, 8, 10, 9, 3];

describe('values near 10^15 that differ in their last digits', () => {
  it('correlate as they do near zero', () => {
    const near = regression(x.map((value, at) => ({ x: value, y: y[at] ?? 0 })));
    const far = regression(x.map((value, at) => ({ x: FAR + value, y: FAR + (y[at] ?? 0) })));
    expect(far.r).toBeCloseTo(near.r ?? 0, 12);
    expect(far.slope).toBeCloseTo(near.slope ?? 0, 12);
    expect(far.residualSd).toBeCloseTo(near.residualSd ?? 0, 12);
    const pairs = x.map((value, at) => ({ x: FAR + value, y: FAR + (y[at] ?? 0) }));
    expect(outlyingPairs(pairs, far)).toEqual(
      outlyingPairs(
        x.map((value, at) => ({ x: value, y: y[at] ?? 0 })),
        near,
      ),
    );
  });

  it.each([taughtClasses, equalClasses])('fall into the same classes: %o', (classesOf) => {
    const near = new Float64Array([1, 1, 2, 3, 3, 4, 6, 6, 7, 9, 9, 10, 13, 14, 15, 15]);
    const far = near.map((value) => FAR + value);
    const counts = (sorted: Float64Array) =>
      countClasses(sorted, classesOf(sorted, { k: 5 }).edges, 'left').counts;
    expect(counts(far)).toEqual(counts(near));
  });
});

it('a line through whole numbers is exact, also where rounding hides in tenths', () => {
  expect(regression(x.map((value) => ({ x: value / 10, y: (3 * value) / 10 }))).r).toBe(1);
  expect(regression(x.map((value) => ({ x: FAR + value, y: FAR + 3 * value }))).r).toBe(1);
});

it('a run chart without a value beside its centre has neither runs nor crossings', () => {
  expect(runTest([5, 5, null, 5])).toMatchObject({
    useful: 0,
    longestRun: null,
    longestRunMax: null,
    crossings: null,
    crossingsMin: null,
    signal: false,
  });
});
