import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountSchema } from '#domain/tools/atoms.ts';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { emptyHistogram, histogramInputSchema } from '#domain/tools/histogram/histogramInput.ts';
import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import { MOST_CLASSES } from '#domain/tools/histogram/histogramClasses.ts';

interface WeightCase {
  readonly input: readonly number[];
  readonly published: {
    readonly width: number;
    readonly k: number;
    readonly boundaries: readonly number[];
    readonly midpoints: readonly number[];
  };
  readonly recomputed: {
    readonly freq: readonly number[];
    readonly mean_raw: number;
    readonly mean_grouped: number;
    readonly width_raw: number;
  };
}

/** Teaching data of Polsri; see `source` and `source_errors` in the file. */
const weights = JSON.parse(
  readFileSync(
    new URL('../../../fixtures/cases/histogram-berat-badan.json', import.meta.url),
    'utf8',
  ),
) as WeightCase;

function of(
  values: HistogramInput['values'],
  changes: Partial<HistogramInput> = {},
): HistogramResult {
  return analyseHistogram({ ...emptyHistogram, values, ...changes });
}

function counts(result: HistogramResult): readonly number[] {
  return result.classes.map(({ count }) => count);
}

describe('a histogram as it is taught', () => {
  it('agrees with the sheet of the Polsri course on classes, boundaries and midpoints', () => {
    const result = of([...weights.input]);
    const { published, recomputed } = weights;
    expect(result.width).toBe(published.width);
    expect(result.rawWidth).toBe(recomputed.width_raw);
    expect(result.classes.map(({ from }) => from)).toEqual(published.boundaries.slice(0, -1));
    expect(result.classes.map(({ midpoint }) => midpoint)).toEqual(published.midpoints);
    expect(counts(result)).toEqual(recomputed.freq);
    expect(result.statistics.mean).toBeCloseTo(recomputed.mean_raw, 12);
    expect(result.grouped?.mean).toBeCloseTo(recomputed.mean_grouped, 12);
  });

  it.each([
    [32, 52, 93, 6, 7],
    [20, 4, 80.4, 6, 12.8],
  ])('puts %d values from %d to %d into %d classes of %d', (n, min, max, k, width) => {
    const between = Array.from({ length: n - 2 }, () => min + 1);
    const result = of([min, ...between, max]);
    expect(result.classes).toHaveLength(k);
    expect(result.width).toBe(width);
  });
});

describe('the rules for classes', () => {
  const values = Array.from({ length: 64 }, (_, at) => at);

  it.each([
    [{ rule: 'sqrt' }, 8],
    [{ rule: 'rice' }, 8],
    [{ rule: 'k', k: 5 }, 5],
    [{ rule: 'k', k: 4.6 }, 5],
    [{ rule: 'width', width: 10 }, 7],
    [{ rule: 'freedmanDiaconis' }, 4],
    [{ rule: 'scott' }, 4],
    [{ rule: 'sturges', convention: 'statistical' }, 7],
    [{ rule: 'width', width: 9, convention: 'statistical' }, 7],
  ] as const)('lead from %j to %d classes', (changes, k) => {
    const result = of(values, changes);
    expect(result.classes).toHaveLength(k);
    expect(result.classCaveats).toEqual([]);
  });

  it.each([
    { rule: 'k', k: null },
    { rule: 'k', k: 0 },
    { rule: 'width', width: { typed: '1.5' } },
    { rule: 'width', width: -2 },
  ] as const)('fall back to the usual one and say so for %j', (changes) => {
    const result = of(values, changes);
    expect(counts(result)).toEqual(counts(of(values)));
    expect(result.caveats).toContain('unusable-classes');
  });

  it('stop at as many classes as can be drawn and say so', () => {
    for (const changes of [
      { rule: 'k', k: 1e9 },
      { rule: 'width', width: 1e-9 },
    ] as const) {
      const result = of([...values, 1e6], changes);
      expect(result.classes).toHaveLength(MOST_CLASSES);
      expect(result.caveats).toContain('too-many-classes');
    }
  });

  it('cannot use the quartiles of values that are nearly all equal', () => {
    expect(of([1, 1, 1, 1, 9], { rule: 'freedmanDiaconis' }).caveats).toContain('unusable-classes');
  });
});

describe('a histogram of odd data', () => {
  it('says what cannot be concluded', () => {
    expect(of([])).toMatchObject({ classes: [], quartiles: null, caveats: ['no-values'] });
    expect(of([4]).caveats).toEqual(['one-value']);
    expect(of([4, 4, 4]).caveats).toEqual(['all-equal', 'few-values']);
    expect(of([4, 4, 4]).classes).toHaveLength(1);
  });

  it('makes no classes where the range is beyond all numbers', () => {
    expect(of([1.7e308, -1.7e308]).classes).toEqual([]);
  });

  it('names the rows it leaves out, but not empty rows at the end', () => {
    const { problems, statistics } = of([1, null, { typed: '1.5' }, 4, null, null]);
    expect(problems).toEqual([
      { row: 2, reason: 'missing' },
      { row: 3, reason: 'unreadable' },
    ]);
    expect(statistics.n).toBe(2);
  });

  it('counts every value once and never speaks of what is no number', () => {
    const amounts = fc.oneof(
      fc.double({ min: -1e60, max: 1e60, noNaN: true }),
      fc.integer({ min: -100, max: 100 }),
      fc.constantFrom(1e15, 1e-12, 0, null, { typed: 'x' }),
    );
    const inputs = fc.record({
      values: fc.array(amounts, { maxLength: 40 }),
      convention: fc.constantFrom(...histogramInputSchema.shape.convention.options),
      rule: fc.constantFrom(...histogramInputSchema.shape.rule.options),
      quartiles: fc.constantFrom(...histogramInputSchema.shape.quartiles.options),
      curve: fc.constantFrom(...histogramInputSchema.shape.curve.options),
      k: amounts,
      width: amounts,
      lsl: amounts,
      usl: amounts,
      target: amounts,
    });
    fc.assert(
      fc.property(inputs, (input) => {
        expect(amountSchema.safeParse(input.k).success).toBe(true);
        const result = analyseHistogram(input);
        expect(counts(result).reduce((sum, count) => sum + count, 0)).toBe(result.statistics.n);
        expect(wrongNumbers(result)).toEqual([]);
        if (result.statistics.n > 0) {
          expect(result.classes.at(-1)?.cumulativePercent).toBeCloseTo(100, 9);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a histogram with a specification', () => {
  const values = Array.from({ length: 100 }, (_, at) => 50 + (at % 10));

  it('counts what lies outside and judges by the smaller index', () => {
    const { capability } = of(values, { lsl: 51, usl: 90 });
    expect(capability?.outside).toEqual({ below: 10, above: 0, percent: 10 });
    expect(capability?.verdict).toBe('incapable');
    expect(of(values, { usl: 500 }).capability?.verdict).toBe('capable');
    expect(of([1, 2, 3, 4, 5, 6, 7, 8], { usl: 12 }).capability?.verdict).toBe('borderline');
  });

  it('is judged by the one index there is where the other cannot be worked out', () => {
    const apart = of([1, null, 2, null, 3], { lsl: -10 }).capability;
    expect([apart?.cpk, apart?.ppk, apart?.verdict]).toEqual([null, 4, 'capable']);
  });

  it('has no verdict without spread and no capability without limits or with crossed ones', () => {
    expect(of([4, 4], { usl: 5 }).capability?.verdict).toBeNull();
    expect(of(values, { target: 5 }).capability).toBeNull();
    expect(of([], { usl: 5 }).capability).toBeNull();
    const crossed = of(values, { lsl: 60, usl: 50 });
    expect(crossed.capability).toBeNull();
    expect(crossed.caveats).toContain('crossed-limits');
  });

  it('takes the quartiles by the chosen rule', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(of(ten).quartiles).toEqual({ type: 7, q1: 3.25, q3: 7.75 });
    expect(of(ten, { quartiles: 'exclusive' }).quartiles).toEqual({ type: 6, q1: 2.75, q3: 8.25 });
  });
});

/** Paths of numbers that are not finite. */
function wrongNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => wrongNumbers(each, `${path}.${name}`));
}
