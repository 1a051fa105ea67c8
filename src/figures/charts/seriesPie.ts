import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { categoryLabel } from '#words/drawings/chartText.ts';
import { pieAlt } from '#words/drawings/series.ts';
import type { PieChart } from '#figures/figure.ts';

export interface SeriesPieDrawing {
  readonly title: string;
  readonly unit: string;
}

/**
 * One pie for each series that has something to share out, slices in the order of the categories.
 *
 * Empty for a series with a value below zero: a share of a whole cannot be less than nothing.
 */
export function drawSeriesPies(
  result: SeriesResult,
  drawing: SeriesPieDrawing,
): readonly PieChart[] {
  const shared = result.series.filter(isShareable);
  return shared.map((series) => {
    const name = series.name.trim();
    const title = shared.length > 1 && name !== '' ? `${drawing.title}: ${name}` : drawing.title;
    return pieOf(series, result.categories, { ...drawing, title });
  });
}

/** Whether the values of a series are parts of a whole. */
export function isShareable(series: SeriesSummary): boolean {
  const { values, total } = series;
  return total > 0 && values.every((value) => value === null || value >= 0) && !hasWholes(series);
}

/** Whether the values are shares of several wholes, which do not add up to one. */
export function hasWholes({ shares }: SeriesSummary): boolean {
  return new Set(shares.flatMap((share) => share?.of ?? [])).size > 1;
}

function pieOf(
  { values, total }: SeriesSummary,
  categories: readonly string[],
  { title, unit }: SeriesPieDrawing,
): PieChart {
  const parts = categories.flatMap((category, at) => {
    const value = values[at] ?? null;
    return value === null || value === 0 ? [] : [{ name: categoryLabel(category), value }];
  });
  const share = (value: number): string => formatPercent((value / total) * 100);
  return {
    kind: 'pie',
    title,
    alt: pieAlt({ title, unit, total, parts }),
    slices: parts.map(({ name, value }) => ({
      name,
      value,
      label: `${formatNumber(value)} (${share(value)})`,
      emphasis: /^(lain|lain-lain|lainnya)$/i.test(name) ? 'muted' : 'plain',
    })),
  };
}
