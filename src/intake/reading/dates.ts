import type { DateOrder } from '#language/readDate.ts';
import { tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';

/**
 * Which number of its days comes first, seen from those that exist in one order only. Where none decides and some could
 * be read in both, or they contradict each other, it is ambiguous.
 */
export function dateOrderOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
): DateOrder | 'ambiguous' {
  const seen = { dayFirst: false, monthFirst: false, open: false };
  for (const row of rows) {
    for (const column of columns) {
      const token = tokenAt(grid, row, column);
      if (token.kind !== 'day' || token.dayFirst === token.monthFirst) continue;
      if (token.dayFirst === null) seen.monthFirst = true;
      else if (token.monthFirst === null) seen.dayFirst = true;
      else seen.open = true;
    }
  }
  if (seen.dayFirst && seen.monthFirst) return 'ambiguous';
  if (seen.monthFirst) return 'month-first';
  return seen.dayFirst || !seen.open ? 'day-first' : 'ambiguous';
}

/** The columns whose times of two numbers could be hours and minutes as well as minutes and seconds. */
export function openClocks(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
): readonly number[] {
  return columns.filter((column) => {
    let [open, settled] = [false, false];
    for (const row of rows) {
      const token = tokenAt(grid, row, column);
      if (token.kind !== 'clock') continue;
      if (token.asMinutes === null) settled = true;
      else open = true;
    }
    return open && !settled;
  });
}
