import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyseCheckSheet,
  emptyCheckSheet,
  emptySheetColumn,
} from '#domain/tools/checkSheet/checkSheet.ts';
import { pastedTotals } from '#domain/tools/checkSheet/pastedTotals.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { analyseControlChart } from '#domain/tools/controlChart/controlChart.ts';
import { comparedProducts, decimalSum, decimalSums, decimalsOf } from '#domain/tools/decimals.ts';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { analysePareto, pareto } from '#domain/tools/pareto.ts';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import {
  analyseStratification,
  emptyStratification,
} from '#domain/tools/stratification/stratification.ts';

describe('numbers as they are written', () => {
  it('add up to what is written below them', () => {
    expect(decimalSum([1.4, 1.0, 0.3, 0.3])).toBe(3);
    expect(decimalSum([0.1, 0.2, 1.1, 2.2])).toBe(3.6);
    expect(decimalSum([])).toBe(0);
    expect(decimalSums([0.1, 0.2, 0.3])).toEqual([0.1, 0.3, 0.6]);
  });

  it('are added up as doubles where they pass what those count without gaps', () => {
    expect(decimalSum([1e20, 0.5])).toBe(1e20);
    expect(decimalSum([1e-30, 1e-30])).toBe(2e-30);
    expect(decimalSums([1e20, 1e20])).toEqual([1e20, 2e20]);
  });

  it('are compared as products without the dust of one', () => {
    expect(comparedProducts([2.4, 100], [80, 3])).toBe(0);
    expect(comparedProducts([0.1, 3], [0.3])).toBe(0);
    expect(comparedProducts([1e-7, 2], [3e-7])).toBe(-1);
    expect(comparedProducts([1e21], [1, 2])).toBe(1);
    expect(comparedProducts([1e-300, 1e-20], [2e-300, 1e-20])).toBe(-1);
  });

  it('are compared as their digits say, near and far', () => {
    const digits = fc.integer({ min: 0, max: 1e9 });
    const places = fc.integer({ min: 0, max: 6 });
    const near = fc.integer({ min: -1, max: 1 });
    fc.assert(
      fc.property(digits, places, places, near, (one, down, up, apart) => {
        const other = one * 10 ** up + apart;
        const compared = comparedProducts(
          [one / 10 ** down, 3],
          [other / 10 ** up, 3 / 10 ** down],
        );
        expect(compared + 0).toBe(-Math.sign(apart) + 0);
      }),
    );
  });

  it('have so many decimals', () => {
    expect([3, 0.25, 1e-7, 1.5e-7, 1e21].map(decimalsOf)).toEqual([0, 2, 7, 8, 0]);
    expect([0.1 + 0.2, 1 / 3, 123_456_789.125].map(decimalsOf)).toEqual([17, 16, 3]);
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const [mantissa = '', exponent = '0'] = String(value).split('e');
        const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
        expect(decimalsOf(value)).toBe(Math.max(0, decimals));
      }),
    );
  });
});

const tenths = fc.integer({ min: 0, max: 60 });
const cells = fc.array(tenths, { minLength: 2, maxLength: 8 });

describe('ten times the data', () => {
  it('are the same bars of a Pareto in the same classes', () => {
    const settings = fc.record({
      threshold: fc.constantFrom(80, 70, 66.7),
      groupBelow: fc.constantFrom(0, 5, 10),
      crossing: fc.constantFrom('exclude' as const, 'include' as const),
    });
    fc.assert(
      fc.property(cells, settings, (values, given) => {
        const verdicts = (scale: number) => {
          const items = values.map((value, at) => ({ category: `${at}`, count: value / scale }));
          const { rows, grouped } = analysePareto({ ...pareto.empty, ...given, items });
          return [rows.map((row) => [row.category, row.vital, row.class]), grouped];
        };
        expect(verdicts(10)).toEqual(verdicts(1));
        expect(verdicts(1000)).toEqual(verdicts(1));
      }),
      { examples: [[[14, 10, 3, 3], { threshold: 80, groupBelow: 0, crossing: 'exclude' }]] },
    );
  });

  it('agree with their own total, and disagree with any other', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: -3, max: 3 }), (values, off) => {
        const written = values.reduce((sum, value) => sum + value, off);
        const sheet = {
          ...emptyCheckSheet,
          kinds: [{ id: 'k', name: 'Antre' }],
          columns: values.map((_, at) => emptySheetColumn(`${at}`, `Hari ke-${at}`)),
          counts: [values.map((value) => value / 10)],
          typedTotal: written / 10,
        };
        const { mismatch } = analyseCheckSheet(sheet);
        expect(mismatch).toBe(off === 0 ? null : off / 10);
      }),
    );
  });

  it('agree with a row and a column of sums that came along', () => {
    const sheet = {
      ...emptyCheckSheet,
      kinds: ['Antre', 'Entri', 'Jumlah'].map((name) => ({ id: name, name })),
      columns: ['Senin', 'Selasa', 'Jumlah'].map((name) => emptySheetColumn(name, name)),
      counts: [
        [0.1, 0.2, 0.3],
        [1.1, 2.2, 3.3],
        [1.2, 2.4, 3.6],
      ],
    };
    expect(pastedTotals(sheet)).toMatchObject({ mismatches: [], sheet: { typedTotal: 3.6 } });
  });

  it('reach a target as well', () => {
    fc.assert(
      fc.property(cells, cells, tenths, (first, second, goal) => {
        const verdict = (scale: number) => {
          const of = (values: readonly number[], role: 'before' | 'after') => ({
            name: role,
            role,
            values: values.map((value) => value / scale),
          });
          const { reachesTarget, series } = analyseSeries({
            ...emptySeries,
            categories: Array.from({ length: 8 }, (_, at) => `${at}`),
            series: [of(first, 'before'), of(second, 'after')],
            target: goal / scale,
          });
          return [reachesTarget, series.map(({ total }) => Math.round(total * scale))];
        };
        expect(verdict(10)).toEqual(verdict(1));
      }),
    );
  });

  it('have the same strata and the same one beside the rest', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), tenths), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom('count' as const, 'value' as const), (given, measure) => {
        const verdict = (scale: number) => {
          const { contrast, strata } = analyseStratification({
            ...emptyStratification,
            measure,
            columns: [{ id: 'c', name: 'Loket' }],
            rows: given.map(([word, amount]) => ({ words: [word], amount: amount / scale })),
          });
          return [contrast?.stratum, strata.map(({ total }) => Math.round(total * scale))];
        };
        expect(verdict(10)).toEqual(verdict(1));
      }),
    );
  });

  it('fall into the same classes', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom('sturges' as const, 'sqrt' as const), (values, rule) => {
        const counts = (scale: number) => {
          const data = values.map((value) => (value * 10 + 1) / scale);
          const { classes } = analyseHistogram({ ...emptyHistogram, rule, values: data });
          return classes.map(({ count }) => count);
        };
        expect(counts(10)).toEqual(counts(1));
      }),
    );
  });

  it('give the same signals of a control chart', () => {
    const chart = fc.constantFrom('run' as const, 'i-mr' as const);
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 8, maxLength: 24 }), chart, (values, kind) => {
        const signals = (scale: number) =>
          analyseControlChart({
            ...emptyControlChart,
            chart: kind,
            points: values.map((value) => ({ ...emptyControlChartPoint, values: [value / scale] })),
          }).signals;
        expect(signals(10)).toEqual(signals(1));
      }),
    );
  });
});
