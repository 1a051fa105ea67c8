import { describe, expect, it } from 'vitest';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import { normalHeight } from '#domain/tools/histogram/histogramClasses.ts';

function of(values: HistogramInput['values'], more: Partial<HistogramInput> = {}): HistogramResult {
  return analyseHistogram({ ...emptyHistogram, values, ...more });
}

describe('a histogram held against its specification', () => {
  it('is judged by one limit alone', () => {
    const below = of([3, 5, 4, 9], { lsl: 1 });
    expect(below.capability).toMatchObject({ cpu: null, cpk: below.capability?.cpl });
    expect(below.caveats).not.toContain('crossed-limits');
    const above = of([-3, -5, -4, -9], { usl: -1 });
    expect(above.capability).toMatchObject({ cpl: null, cpk: above.capability?.cpu });
    expect(above.caveats).not.toContain('crossed-limits');
  });

  it('is not judged where both limits are one', () => {
    const result = of([3, 5, 4, 9], { lsl: 4, usl: 4 });
    expect(result.capability).toBeNull();
    expect(result.caveats).toContain('crossed-limits');
  });

  it.each([
    [[1, 2, 3], 5, 'borderline'],
    [[4.1, 4.2, 4.3], 4.5, 'borderline'],
    [[4.1, 4.2, 4.3], 4.49, 'incapable'],
    [[1, 2, 3], 5.99, 'capable'],
    [[1, 2, 3], 5.98, 'borderline'],
  ])(
    'is judged capable or borderline from the very index on: %j below %d',
    (values, usl, verdict) => {
      const apart = values.flatMap((value) => [value, null]);
      expect(of(apart, { usl }).capability).toMatchObject({ cpk: null, verdict });
    },
  );

  it('takes the spread within from neighbours alone, and counts no gap as outside', () => {
    const { capability } = of([1, 3, 2, null, 5, 9], { lsl: 0.5, usl: 8 });
    expect(capability?.sigmaWithin).toBeCloseTo((2 + 1 + 4) / 3 / 1.128, 12);
    expect(capability?.outside).toEqual({ below: 0, above: 1, percent: 20 });
  });
});

describe('the classes of a histogram', () => {
  it('hold their lower ends, and say their share in percent', () => {
    const halves = { convention: 'statistical', rule: 'k', k: 2 } as const;
    expect(of([0, 1, 2, 3, 4], halves).classes).toMatchObject([
      { from: 0, to: 2, count: 2, percent: 40, cumulativePercent: 40 },
      { from: 2, to: 4, count: 3, percent: 60, cumulativePercent: 100 },
    ]);
  });

  it.each([
    ['taught', 7],
    ['statistical', 8],
  ] as const)('are as many as the convention has them: %s, %d for 65 values', (convention, k) => {
    const values = Array.from({ length: 65 }, (_, at) => at);
    expect(of(values, { convention }).classes).toHaveLength(k);
    const unusable = of(values, { convention, rule: 'k', k: null });
    expect(unusable.classes).toHaveLength(k);
    expect(unusable.classCaveats).toEqual(['unusable-classes']);
  });

  it('may be a single one, but none of no width', () => {
    expect(of([1, 2, 3], { rule: 'k', k: 1 })).toMatchObject({
      classes: [{ count: 3 }],
      classCaveats: [],
    });
    const flat = of([1, 2, 3], { rule: 'width', width: 0 });
    expect(flat.classCaveats).toEqual(['unusable-classes']);
  });

  it('are drawn up to sixty', () => {
    const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at);
    const units = { rule: 'width', width: 1 } as const;
    const sixty = of(upTo(59), units);
    expect(sixty.classes).toHaveLength(60);
    expect(sixty.classCaveats).toEqual([]);
    expect(of(upTo(60), units)).toMatchObject({ classCaveats: ['too-many-classes'] });
    expect(of(upTo(60), units)).toMatchObject({ width: 2, classes: { length: 31 } });
  });

  it('are never narrower than the unit of the values as they are taught', () => {
    const values = Array.from({ length: 31 }, (_, at) => at);
    const taught = of(values, { rule: 'width', width: 0.1 });
    expect(taught).toMatchObject({ width: 1, classCaveats: [] });
    expect(taught.classes.map(({ count }) => count)).toEqual(values.map(() => 1));
    const statistical = { rule: 'width', width: 0.1, convention: 'statistical' } as const;
    expect(of(values, statistical).classCaveats).toEqual(['too-many-classes']);
  });

  it('have a standard deviation of their midpoints from two values on', () => {
    const halves = { convention: 'statistical', rule: 'k', k: 2 } as const;
    // Two at 1 and three at 3, around their mean of 2.2.
    const { grouped } = of([0, 1, 2, 3, 4], halves);
    expect(grouped?.mean).toBe(2.2);
    expect(grouped?.sd).toBeCloseTo(Math.sqrt((2 * 1.2 ** 2 + 3 * 0.8 ** 2) / 4), 12);
    expect(of([0, 4], halves).grouped?.sd).toBeCloseTo(Math.SQRT2, 12);
    expect(of([4]).grouped).toEqual({ mean: 4, sd: null });
  });
});

describe('the normal curve over a histogram', () => {
  const sample = { n: 50, mean: 10, sd: 2 };

  it('is as high as the density for the counts of a class of this width', () => {
    // The standard normal density is 0.39894 at its mean and 0.24197 one standard deviation away.
    expect(normalHeight(10, 4, sample)).toBeCloseTo(50 * 4 * (0.3989422804 / 2), 7);
    expect(normalHeight(12, 4, sample)).toBeCloseTo(50 * 4 * (0.2419707245 / 2), 7);
    expect(normalHeight(8, 4, sample)).toBe(normalHeight(12, 4, sample));
  });

  it('is none without spread', () => {
    expect(normalHeight(10, 4, { ...sample, sd: 0 })).toBeNull();
    expect(normalHeight(10, 4, { ...sample, sd: null })).toBeNull();
    expect(normalHeight(10, 4, { ...sample, mean: null })).toBeNull();
  });

  it('stands over the middle of each class', () => {
    const { classes, width, statistics } = of([1, 2, 2, 3, 3, 3, 4, 4, 5]);
    expect(classes.map(({ normal }) => normal)).toEqual(
      classes.map(({ midpoint }) => normalHeight(midpoint, Number(width), statistics)),
    );
  });
});

describe('a histogram of few values', () => {
  it('says so below fifty, and that they are equal only where they are', () => {
    const values = Array.from({ length: 50 }, (_, at) => at % 7);
    expect(of(values).caveats).toEqual([]);
    expect(of(values.slice(1)).caveats).toEqual(['few-values']);
    expect(of(values.map(() => 4)).caveats).toContain('all-equal');
  });
});

describe('the shape of a histogram’s values', () => {
  it('is that of its classes', () => {
    const bell = [1, 4, 9, 14, 9, 4, 1].flatMap((count, at) => Array<number>(count).fill(10 + at));
    const { classes, shape } = of(bell, { rule: 'width', width: 1 });
    expect(classes.map(({ count }) => count)).toEqual([1, 4, 9, 14, 9, 4, 1]);
    expect(shape).toEqual({ shape: 'normal', sureness: 'weak', peaks: [3] });
  });
});
