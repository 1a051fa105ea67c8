import { z } from 'zod';
import { comparedProducts, decimalSum } from './decimals.ts';
import { amountSchema, isNumber, numberOf } from './atoms.ts';
import type { DataNames } from './dataNames.ts';
import { firstRows } from './firstRows.ts';
import { defineTool, noLinks } from './tool.ts';

/** Line, bar, pie or radar graph: one or more named series over the same named categories. */
export const seriesInputSchema = z.strictObject({
  shape: z.enum(['line', 'bar', 'pie', 'radar']),
  /** What the categories are: "Pekan", "Bulan". */
  categoryTitle: z.string(),
  categories: z.array(z.string()),
  series: z.array(
    z.strictObject({
      name: z.string(),
      /** `before` and `after` mark a pair that is drawn and read as such. */
      role: z.enum(['data', 'before', 'after']),
      values: z.array(amountSchema),
    }),
  ),
  /** A horizontal line, such as the target. */
  target: amountSchema,
});
export type SeriesInput = z.infer<typeof seriesInputSchema>;

export const emptySeries: SeriesInput = {
  shape: 'bar',
  categoryTitle: '',
  categories: [],
  series: [],
  target: null,
};

export interface SeriesSummary {
  readonly name: string;
  readonly role: SeriesInput['series'][number]['role'];
  /** One per category; `null` where empty or unreadable. */
  readonly values: readonly (number | null)[];
  /** How many values could be read. */
  readonly n: number;
  readonly total: number;
  /** `null` without values, like the rest. */
  readonly mean: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly first: number | null;
  readonly last: number | null;
}

export interface SeriesResult {
  readonly categories: readonly string[];
  readonly series: readonly SeriesSummary[];
  /** Means of the series marked before and after, and their difference; `null` unless both have values. */
  readonly comparison: {
    readonly before: number;
    readonly after: number;
    /** After less before, in the unit of the values. */
    readonly change: number;
    /** Percent of the mean before; `null` where that is zero. */
    readonly changePercent: number | null;
  } | null;
  readonly target: number | null;
  /** Whether the mean after reaches the target, seen from the mean before; `null` without all three. */
  readonly reachesTarget: boolean | null;
  readonly problems: readonly {
    /** Positions from 1. */
    readonly series: number;
    readonly category: number;
    readonly reason: 'missing' | 'unreadable';
  }[];
}

/** Summarises each series and compares the pair that is marked before and after. */
export function analyseSeries(input: SeriesInput): SeriesResult {
  const series = input.series.map((each) => summarise(each, input.categories.length));
  const before = series.find((each) => each.role === 'before')?.mean ?? null;
  const after = series.find((each) => each.role === 'after')?.mean ?? null;
  const target = numberOf(input.target);
  return {
    categories: input.categories,
    series,
    comparison: before === null || after === null ? null : compare(before, after),
    target,
    reachesTarget: reached(series, target),
    problems: input.series.flatMap((each, at) =>
      input.categories.flatMap((_, category) => {
        const value = each.values[category] ?? null;
        if (numberOf(value) !== null) return [];
        const reason = value === null ? ('missing' as const) : ('unreadable' as const);
        return [{ series: at + 1, category: category + 1, reason }];
      }),
    ),
  };
}

/** Whether the mean after is not on the near side of the target; means are compared as sums, which are exact. */
function reached(series: readonly SeriesSummary[], target: number | null): boolean | null {
  const before = series.find((each) => each.role === 'before');
  const after = series.find((each) => each.role === 'after');
  if (before === undefined || after === undefined || target === null) return null;
  if (before.n === 0 || after.n === 0) return null;
  const isDown = comparedProducts([before.total], [target, before.n]) > 0;
  const beside = comparedProducts([after.total], [target, after.n]);
  return isDown ? beside <= 0 : beside >= 0;
}

function summarise(series: SeriesInput['series'][number], length: number): SeriesSummary {
  const values = Array.from({ length }, (_, at) => numberOf(series.values[at] ?? null));
  const known = values.filter((value) => value !== null);
  const total = decimalSum(known);
  const none = known.length === 0;
  return {
    name: series.name,
    role: series.role,
    values,
    n: known.length,
    total,
    mean: none ? null : total / known.length,
    min: none ? null : known.reduce((least, value) => Math.min(least, value)),
    max: none ? null : known.reduce((most, value) => Math.max(most, value)),
    first: known[0] ?? null,
    last: known.at(-1) ?? null,
  };
}

function compare(before: number, after: number): NonNullable<SeriesResult['comparison']> {
  const change = after - before;
  const changePercent = before === 0 ? null : (change / Math.abs(before)) * 100;
  return { before, after, change, changePercent };
}

function firstSeries(_: () => string, { value }: DataNames): SeriesInput {
  return {
    ...emptySeries,
    categories: firstRows(() => ''),
    series: [{ name: value, role: 'data', values: [] }],
  };
}

export const series = defineTool({
  input: seriesInputSchema,
  empty: emptySeries,
  rows: { series: { role: 'data' } },
  first: firstSeries,
  isEmpty: (input) => !input.series.some(({ values }) => values.some(isNumber)),
  analyse: analyseSeries,
  links: noLinks,
});
