import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, daySchema, numberOf } from '#domain/tools/atoms.ts';
import { analyseCheckSheet, emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { analysePareto, pareto } from '#domain/tools/pareto.ts';
import { analyseScatter, emptyScatter } from '#domain/tools/scatter.ts';
import { analyseSeries, emptySeries } from '#domain/tools/series.ts';
import {
  analyseStratification,
  emptyStratification,
} from '#domain/tools/stratification/stratification.ts';
import { unspeakable } from '#tests/domain/unspeakable.ts';

/** Everyday numbers, empty cells, what could not be read, and what no office counts. */
const amount = fc.oneof(
  fc.integer({ min: -20, max: 60 }),
  fc.constantFrom(null, { typed: 'dua' }, 0.1, 1e15, 1e-12, 1e50, 1e-50, 1e51, 5e-324, 1.7e308),
);
const amounts = fc.array(amount, { maxLength: 12 });
const word = fc.constantFrom('', 'a', 'b', '__proto__', 'x'.repeat(200));

const tools = {
  'a Pareto': amounts.map((counts) =>
    analysePareto({
      ...pareto.empty,
      items: counts.map((count, at) => ({ category: `${at}`, count })),
    }),
  ),
  'a check sheet': fc
    .tuple(fc.array(amounts, { maxLength: 4 }), fc.array(fc.tuple(word, amount), { maxLength: 4 }))
    .map(([counts, columns]) =>
      analyseCheckSheet({
        ...emptyCheckSheet,
        kinds: counts.map((_, at) => ({ id: `${at}`, name: `${at}` })),
        columns: columns.map(([stratum, inspected], at) => ({
          id: `${at}`,
          name: '',
          stratum,
          inspected,
        })),
        counts,
      }),
    ),
  'a stratification': fc
    .tuple(fc.constantFrom('count', 'value'), fc.array(fc.tuple(word, word, amount)))
    .map(([measure, rows]) =>
      analyseStratification({
        ...emptyStratification,
        measure,
        columns: ['s', 'k'].map((id) => ({ id, name: id })),
        by: 's',
        across: 'k',
        rows: rows.map(([stratum, kind, each]) => ({ words: [stratum, kind], amount: each })),
      }),
    ),
  'a series': amounts.map((values) =>
    analyseSeries({
      ...emptySeries,
      categories: values.map(String),
      series: [{ name: '', role: 'data', values }],
    }),
  ),
  'a histogram': fc
    .tuple(amounts, amount, amount)
    .map(([values, lsl, usl]) => analyseHistogram({ ...emptyHistogram, values, lsl, usl })),
  'a scatter diagram': fc.array(fc.tuple(amount, amount)).map((pairs) =>
    analyseScatter({
      ...emptyScatter,
      pairs: pairs.map(([x, y]) => ({ x, y, stratum: '', label: '' })),
    }),
  ),
} satisfies Record<string, fc.Arbitrary<unknown>>;

describe('a day', () => {
  it('is a date or a month where one could be read, and none where it is empty or kept as typed', () => {
    const days = ['2026-03-09', '2026-03', '', { typed: 'Senin' }];
    expect(days.map((day) => dateOf(day)?.iso ?? null)).toEqual([
      '2026-03-09',
      '2026-03',
      null,
      null,
    ]);
  });

  it('is kept as typed in words, and in words alone', () => {
    const days = ['2026-03-09', '2026-03', '', { typed: 'Senin' }];
    const others = ['Senin', '2026', '2026-13', '2026-3', '2026-02-30', { typed: 9 }, {}];
    const isAllowed = (day: unknown) => daySchema.safeParse(day).success;
    expect(days.filter(isAllowed)).toEqual(days);
    expect(others.filter(isAllowed)).toEqual([]);
  });
});

describe('an amount', () => {
  it('is a number up to sizes that can be squared twice, on either side of zero', () => {
    expect([0, -0, 12.5, 1e50, -1e50, 1e-50].map(numberOf)).toEqual([
      0, -0, 12.5, 1e50, -1e50, 1e-50,
    ]);
  });

  it('is none where it is empty, was not read, or is no size of anything', () => {
    expect([null, { typed: '12' }, 1.1e50, -1.1e50, 0.9e-50].map(numberOf)).toEqual(
      Array(5).fill(null),
    );
  });

  it.each(Object.entries(tools))(
    'of any size never makes %s speak of what is no number',
    (_, results) => {
      fc.assert(
        fc.property(results, (result) => {
          expect(unspeakable(result)).toEqual([]);
        }),
      );
    },
  );
});
