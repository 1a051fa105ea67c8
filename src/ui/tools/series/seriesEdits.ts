import type { SeriesInput } from '#domain/tools/series.ts';
import type { GridRow } from '#ui/fields/grid/gridColumn.ts';

/** Series as rows of a grid: one row a category, one cell a series. */
export function gridOfSeries(input: SeriesInput): readonly GridRow[] {
  return input.categories.map((category, at) => ({
    category,
    ...Object.fromEntries(
      input.series.map(({ values }, index) => [valueKey(index), values[at] ?? null]),
    ),
  }));
}

/** The series after their grid was edited. */
export function seriesOfGrid(input: SeriesInput, rows: readonly GridRow[]): SeriesInput {
  return {
    ...input,
    categories: rows.map(({ category }) => (typeof category === 'string' ? category : '')),
    series: input.series.map((series, index) => ({
      ...series,
      values: rows.map((row) => {
        const cell = row[valueKey(index)] ?? null;
        return typeof cell === 'string' ? { typed: cell } : cell;
      }),
    })),
  };
}

export function valueKey(index: number): string {
  return `series-${index}`;
}
