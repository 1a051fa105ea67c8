import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCounts } from '#domain/statistics/classRules.ts';
import { equalClasses, taughtClasses } from '#domain/statistics/classes.ts';
import { countClasses } from '#domain/statistics/countClasses.ts';
import { dataUnit, scaled } from '#domain/statistics/dataUnit.ts';
import { descriptive } from '#domain/statistics/descriptive.ts';
import { readings, sortedOf } from './samples.ts';

const wishes = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((k) => ({ k })),
  fc.double({ min: 1, max: 300, noNaN: true }).map((width) => ({ width })),
);

describe('classes as they are taught', () => {
  it('are those of the Polsri sheet: range 45 in 8 classes is 6 wide from 39.5', () => {
    const { edges, width } = taughtClasses(sortedOf([40, 57, 85]), { k: 8 });
    expect(width).toBe(6);
    expect(edges).toEqual([39.5, 45.5, 51.5, 57.5, 63.5, 69.5, 75.5, 81.5, 87.5]);
  });

  it('are wider by one unit where the last boundary would fall below the largest value', () => {
    const { edges, width } = taughtClasses(sortedOf([10, 30, 50]), { k: 8 });
    expect(width).toBe(6);
    expect(edges).toEqual([9.5, 15.5, 21.5, 27.5, 33.5, 39.5, 45.5, 51.5]);
    expect(taughtClasses(sortedOf([1, 2.5, 5]), { k: 4 })).toMatchObject({
      width: 1.1,
      decimals: 1,
    });
  });

  it('keep boundaries clean of floating dust', () => {
    const { edges } = taughtClasses(sortedOf([0.1, 0.7]), { k: 3 });
    expect(edges).toEqual([0.05, 0.35, 0.65, 0.95]);
  });

  it('end with the class of the largest value: none of a survey of 1 to 4 lies beyond it', () => {
    const { edges } = taughtClasses(sortedOf([1, 2, 3, 4]), { k: 8 });
    expect(edges).toEqual([0.5, 1.5, 2.5, 3.5, 4.5]);
  });

  it("round a width of one's own up to the unit", () => {
    expect(taughtClasses(sortedOf([40, 85]), { width: 6.2 })).toMatchObject({ width: 7 });
  });

  it('leave no value on a boundary and none outside', () => {
    fc.assert(
      fc.property(readings, wishes, (values, wish) => {
        const sorted = sortedOf(values);
        const { edges } = taughtClasses(sorted, wish);
        const left = countClasses(sorted, edges, 'left');
        expect(countClasses(sorted, edges, 'right')).toEqual(left);
        expect(left).toMatchObject({ below: 0, above: 0 });
        expect(left.counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        expect(left.counts.at(-1)).toBeGreaterThan(0);
        if ('k' in wish) expect(left.counts.length).toBeLessThanOrEqual(wish.k);
      }),
    );
  });
});

describe('equal classes', () => {
  it('run from the smallest to the largest value', () => {
    expect(equalClasses(sortedOf([0.1, 0.4]), { k: 3 }).edges).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(equalClasses(sortedOf([0, 7]), { width: 3 }).edges).toEqual([0, 3, 6, 9]);
    expect(equalClasses(sortedOf([0, 2]), { width: 3 }).edges).toEqual([0, 3]);
  });

  it('hold every value once whichever side is closed', () => {
    fc.assert(
      fc.property(readings, wishes, fc.constantFrom('left', 'right'), (values, wish, closure) => {
        const sorted = sortedOf(values);
        const { counts, below, above } = countClasses(
          sorted,
          equalClasses(sorted, wish).edges,
          closure,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        expect(below + above).toBe(0);
      }),
    );
  });

  it.each([4.2, 0, -3, 1e15, 1e16, 1e-12, 1e300])(
    'make one class around equal values of %d',
    (value) => {
      for (const make of [equalClasses, taughtClasses]) {
        const { edges } = make(sortedOf([value, value, value]), { k: 5 });
        expect(edges).toHaveLength(2);
        expect(countClasses(sortedOf([value]), edges, 'left').counts).toEqual([1]);
        expect(edges[1]).toBeGreaterThan(edges[0] ?? NaN);
      }
    },
  );
});

describe('classes of no values', () => {
  it('stand around zero', () => {
    expect(taughtClasses(sortedOf([]), { k: 4 }).edges).toEqual([-0.5, 0.5]);
    expect(equalClasses(sortedOf([]), { k: 4 }).edges).toEqual([-0.5, 0.5]);
    expect(countClasses(sortedOf([]), [0, 1, 2], 'left').counts).toEqual([0, 0]);
  });
});

describe('counting in classes', () => {
  it("tells what lies outside boundaries of one's own", () => {
    expect(countClasses(sortedOf([0, 1, 2, 3, 9]), [1, 2, 3], 'left')).toEqual({
      counts: [1, 2],
      below: 1,
      above: 1,
    });
  });

  it('counts nothing without classes', () => {
    expect(countClasses(sortedOf([1]), [], 'left').counts).toEqual([]);
  });
});

describe('the unit of data', () => {
  it.each([
    [[12.6, 13], 0.1],
    [[40, 85], 1],
    [[1e-12, 3e-12], 1e-12],
    [[1 / 3, 2 / 3], 1e-7],
    [[1e16, 3e16], 1000],
    [[], 1],
  ])('of %j is %d', (values, unit) => {
    expect(dataUnit(sortedOf(values)).unit).toBe(unit);
  });
});

describe('the rules for the number of classes', () => {
  it.each([
    [100, 8],
    [32, 6],
    [20, 6],
    [1, 1],
  ])('are taught as %d values in %d classes', (n, k) => {
    const values = Array.from({ length: n }, (_, at) => at);
    expect(classCounts(descriptive(values)).taught).toBe(k);
  });

  it('need a spread where they are made of one', () => {
    expect(classCounts(descriptive([4, 4, 4]))).toMatchObject({
      scott: null,
      freedmanDiaconis: null,
      sqrt: 2,
    });
    const apart = descriptive([0, 0, 1e-200, 1e-200, 1e200]);
    expect(classCounts(apart).freedmanDiaconis).toBeNull();
    expect(classCounts(descriptive([]))).toMatchObject({
      taught: 1,
      sqrt: 1,
      rice: 1,
      scott: null,
    });
  });
});

describe('values without classes', () => {
  it('are in none, and neither below nor above', () => {
    const none = { counts: [], below: 0, above: 0 };
    expect(countClasses(sortedOf([1, 2, 3]), [], 'left')).toEqual(none);
    expect(countClasses(sortedOf([1, 2, 3]), [2], 'right')).toEqual(none);
  });
});

describe('a unit of a tenth', () => {
  it('is counted in whole numbers without the dust of dividing by fractions', () => {
    expect([0.3, 2.3, 4.35].map((value) => scaled(value, 1))).toEqual([3, 23, 43.5]);
  });
});
