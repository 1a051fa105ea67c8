import { filledIn, textAt } from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';
import { plain } from './layout.ts';
import type { Layout, LayoutWish } from './layout.ts';

/** The head of a table of words: one by what it says, or by what recurs below it. */
export function wordsLayout(grid: Grid, rows: readonly number[], wish: LayoutWish): Layout {
  const full = rows.findIndex((row) => grid.width === 1 || filledIn(grid, row).length > 1);
  if (full < 0) return plain(rows, false);
  const [titles, table] = [rows.slice(0, full), rows.slice(full)];
  const [first = 0, ...rest] = table;
  const cells = filledIn(grid, first);
  const headed: Layout = { ...plain(rest, false), titles, heads: [first] };
  const open: Layout = { ...plain(table, false), titles };
  if (wish.first === 'head') return headed;
  if (rest.length === 0) {
    const isNamed = cells.every((column) => wish.isHeadWord(textAt(grid, first, column)));
    return isNamed && cells.length > 1 ? headed : open;
  }
  const below = (column: number): readonly string[] =>
    rest.map((row) => textAt(grid, row, column).toLowerCase());
  const recurs = cells.some((column) =>
    below(column).includes(textAt(grid, first, column).toLowerCase()),
  );
  if (recurs) return open;
  if (cells.some((column) => wish.isHeadWord(textAt(grid, first, column)))) return headed;
  const isRepetitive = cells.every((column) => new Set(below(column)).size * 2 <= rest.length);
  return isRepetitive ? headed : { ...open, isDoubtful: true };
}
