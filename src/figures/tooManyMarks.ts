import type { Figure } from './figure.ts';

/** A control chart of 3,000 points with its limits has 12,000; ten times as many hold a page up for seconds. */
const MOST_MARKS = 15_000;

/** How many values a figure shows, where they are so many that neither paper nor screen can tell them apart. */
export function tooManyMarks(figure: Figure): number | null {
  const count = marksOf(figure);
  return count > MOST_MARKS ? count : null;
}

function marksOf(figure: Figure): number {
  switch (figure.kind) {
    case 'chart':
      return figure.series.reduce((sum, { values }) => sum + values.length, 0);
    case 'scatter':
      return figure.groups.reduce((sum, { points }) => sum + points.length, 0);
    case 'pie':
      return figure.slices.length;
    case 'radar':
      return figure.series.reduce((sum, { values }) => sum + values.length, 0);
    case 'diagram':
      return figure.marks.length;
  }
}
