import type { Chart } from '#figures/figure.ts';
import { thin } from '#figures/thin.ts';
import { isLevel } from './chartStyle.ts';

/** A line with more points than this is thinned: a screen has not many more columns. */
export const MOST_POINTS = 600;

type Row = Readonly<Record<string, number | null>>;

/** One row per category, with the position as its name, so that two categories of one name stay apart. */
export function rowsOf({ categories, series }: Chart, hasBars: boolean): readonly Row[] {
  const lines = series.filter((one) => one.mark === 'line' && !isLevel(one));
  const kept =
    hasBars || lines.length === 0 ? categories.map((_, at) => at) : thin(lines, MOST_POINTS);
  return kept.map((position) => {
    const row: Record<string, number | null> = { position, at: position + 0.5 };
    series.forEach(({ values, emphasis }, index) => {
      // A point that was taken out has no part in the line.
      const isOut = emphasis[position] === 'struck';
      row[keyOf(index)] = isOut ? null : (values[position] ?? null);
    });
    return row;
  });
}

/** Name of a series in the rows. */
export function keyOf(index: number): string {
  return `series${index}`;
}
