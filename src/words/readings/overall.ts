import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatQuantity, isPercent } from '#language/formatQuantity.ts';
import { shareText } from '#words/printed.ts';

/** What a series comes to, and how: counts put together, or the mean of what was typed. */
export type OverallKind =
  /** The share of all counts together. */
  | 'pooled'
  /** A mean of percentages, which is not the percentage of the whole. */
  | 'simple'
  | 'mean'
  /** A single value: nothing was averaged. */
  | 'single'
  /** Values of groups, such as the parts of one wait: a mean of them would say nothing. */
  | 'none';

export function overallKind(series: SeriesSummary, unit: string): OverallKind {
  const { pooled, shares, n, inTime, role } = series;
  if (pooled !== null) return 'pooled';
  if (n === 1) return 'single';
  if (!inTime) return role === 'data' ? 'none' : 'simple';
  return !isPercent(unit) && shares.every((share) => share === null) ? 'mean' : 'simple';
}

/** What two series are compared by: a single value beside a mean takes its name; kinds that differ make a whole. */
export function pairKind(kinds: readonly OverallKind[]): OverallKind {
  const told = new Set(kinds.filter((kind) => kind !== 'single'));
  const [first = 'single', ...others] = told;
  return others.length === 0 ? first : 'pooled';
}

export const overallNames: Readonly<Record<Exclude<OverallKind, 'single' | 'none'>, string>> = {
  pooled: 'Keseluruhan',
  simple: 'Rata-rata sederhana',
  mean: 'Rata-rata',
};

/** The overall value with its unit; counts put together say what they are. Empty without values. */
export function overallText({ pooled, overall }: SeriesSummary, unit: string): string {
  if (pooled !== null) return shareText(pooled);
  return overall === null ? '' : formatQuantity(overall, unit);
}

/** The unit that the values are in: that of the data, and percent where counts were given and none was named. */
export function seriesUnit({ series }: SeriesResult, unit: string): string {
  const own = unit.trim();
  const isShared = series.some(({ shares }) => shares.some((share) => share !== null));
  return own === '' && isShared ? '%' : own;
}
