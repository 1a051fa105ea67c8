import { z } from 'zod';
import { comparedProducts, decimalSum } from './decimals.ts';
import type { Measured } from './atoms.ts';
import { isNumber, isShare, measuredSchema, numberOf } from './atoms.ts';
import type { DataNames } from './dataNames.ts';
import { firstRows } from './firstRows.ts';
import { together } from './identity.ts';
import { percentOf, pooledShare } from './shares.ts';
import type { Share } from './shares.ts';
import { areTimes } from './seriesTime.ts';
import { defineTool, noLinks } from './tool.ts';

/** Line, bar, pie or radar graph: one or more named series over the same named categories. */
export const seriesInputSchema = together(
  z.strictObject({
    shape: z.enum(['line', 'bar', 'pie', 'radar']),
    /** What the categories are: "Pekan", "Bulan". */
    categoryTitle: z.string(),
    categories: z.array(z.string()),
    series: z.array(
      z.strictObject({
        name: z.string(),
        /** `before` and `after` mark a pair that is drawn and read as such. */
        role: z.enum(['data', 'before', 'after']),
        /** Numbers, or counts of which the share is drawn. */
        values: z.array(measuredSchema),
      }),
    ),
    /** A horizontal line, such as the target. */
    target: measuredSchema,
  }),
  'categories',
  'series',
);
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
  /** One per category; `null` where empty or unreadable. Of counts their share in percent. */
  readonly values: readonly (number | null)[];
  /** The counts behind each value; `null` where it was given as a number. */
  readonly shares: readonly (Share | null)[];
  /** Whether the categories are stretches of time, over which a mean says what was usual; of groups it says nothing. */
  readonly inTime: boolean;
  /** How many values could be read. */
  readonly n: number;
  readonly total: number;
  /** All counts together; `null` unless every value is a share. */
  readonly pooled: Share | null;
  /** The simple mean; `null` without values, like the rest, and where all are shares: those are pooled instead. */
  readonly mean: number | null;
  /** What the series comes to: the percent of the pooled counts, else the mean. */
  readonly overall: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly first: number | null;
  readonly last: number | null;
}

export interface SeriesResult {
  readonly categories: readonly string[];
  readonly series: readonly SeriesSummary[];
  /** What the series marked before and after come to, and their difference; `null` unless both have values. */
  readonly comparison: {
    readonly before: number;
    readonly after: number;
    /** After less before, in the unit of the values. */
    readonly change: number;
    /** Percent of the value before; `null` where that is zero. */
    readonly changePercent: number | null;
  } | null;
  readonly target: number | null;
  /** Whether what came after reaches the target, seen from what was before; `null` without all three. */
  readonly reachesTarget: boolean | null;
  readonly problems: readonly {
    /** Positions from 1. */
    readonly series: number;
    readonly category: number;
    /** `no-share`: counts out of nothing. */
    readonly reason: 'missing' | 'unreadable' | 'no-share';
  }[];
}

/** Summarises each series and compares the pair that is marked before and after. */
export function analyseSeries(input: SeriesInput): SeriesResult {
  const series = input.series.map((each) => summarise(each, input));
  const before = series.find((each) => each.role === 'before')?.overall ?? null;
  const after = series.find((each) => each.role === 'after')?.overall ?? null;
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
        return [{ series: at + 1, category: category + 1, reason: faultOf(value) }];
      }),
    ),
  };
}

function faultOf(value: Measured): SeriesResult['problems'][number]['reason'] {
  if (value === null) return 'missing';
  return isShare(value) ? 'no-share' : 'unreadable';
}

/** Whether what came after is not on the near side of the target; sums and counts are compared, which are exact. */
function reached(series: readonly SeriesSummary[], target: number | null): boolean | null {
  const before = series.find((each) => each.role === 'before');
  const after = series.find((each) => each.role === 'after');
  if (before === undefined || after === undefined || target === null) return null;
  if (before.n === 0 || after.n === 0) return null;
  const isDown = beside(before, target) > 0;
  return isDown ? beside(after, target) <= 0 : beside(after, target) >= 0;
}

/** Whether a series comes to less than (−1), the same as (0) or more than a number (1). */
function beside({ pooled, total, n }: SeriesSummary, number: number): -1 | 0 | 1 {
  return pooled === null
    ? comparedProducts([total], [number, n])
    : comparedProducts([pooled.count, 100], [number, pooled.of]);
}

function summarise(series: SeriesInput['series'][number], input: SeriesInput): SeriesSummary {
  const { length } = input.categories;
  const values = Array.from({ length }, (_, at) => numberOf(series.values[at] ?? null));
  const known = values.filter((value) => value !== null);
  const total = decimalSum(known);
  const none = known.length === 0;
  const shares = Array.from({ length }, (_, at) => shareAt(series.values[at] ?? null));
  const pooled =
    shares.filter((share) => share !== null).length === known.length
      ? pooledShare(shares.flatMap((share) => share ?? []))
      : null;
  const mean = none || pooled !== null ? null : total / known.length;
  return {
    name: series.name,
    role: series.role,
    values,
    shares,
    // A line says so itself.
    inTime: input.shape === 'line' || areTimes(input.categoryTitle, input.categories),
    n: known.length,
    total,
    pooled,
    mean,
    overall: pooled === null ? mean : percentOf(pooled),
    min: none ? null : known.reduce((least, value) => Math.min(least, value)),
    max: none ? null : known.reduce((most, value) => Math.max(most, value)),
    first: known[0] ?? null,
    last: known.at(-1) ?? null,
  };
}

/** Counts that have a share. */
function shareAt(value: Measured): Share | null {
  return isShare(value) && numberOf(value) !== null ? value : null;
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
