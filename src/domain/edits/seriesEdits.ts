import type { SeriesInput } from '#domain/tools/series.ts';
import { cellMeasured, cellWords } from './gridRow.ts';
import type { GridRow } from './gridRow.ts';

/** Series as rows of a grid: one row a category, one cell a series. */
export function gridOfSeries(input: SeriesInput): readonly GridRow[] {
  return input.categories.map((category, at) => ({
    category,
    ...Object.fromEntries(
      input.series.map(({ values }, index) => [seriesKey(index), values[at] ?? null]),
    ),
  }));
}

/** The series after their grid was edited. */
export function seriesOfGrid(input: SeriesInput, rows: readonly GridRow[]): SeriesInput {
  return {
    ...input,
    categories: rows.map(({ category }) => cellWords(category)),
    series: input.series.map((series, index) => ({
      ...series,
      values: rows.map((row) => cellMeasured(row[seriesKey(index)])),
    })),
  };
}

/** The column of a series; positions count from 0. */
export function seriesKey(index: number): string {
  return `series-${index}`;
}
