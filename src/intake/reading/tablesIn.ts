import { filledIn, isBlankRow, isTyped, textAt, tokenAt, typedColumns } from './grid.ts';
import type { Grid } from './grid.ts';
import { layoutOf } from './heads/layoutOf.ts';
import type { LayoutWish } from './heads/layout.ts';

/** Rows of one table among several that stand below each other, in the block. */
export interface TableSpan {
  /** Rows that hold something. */
  readonly rows: readonly number[];
}

/**
 * The tables of a block: what stands below a blank row is a table of its own where it has a head of its own.
 *
 * A title, a sum or a note belongs to the table beside it.
 */
export function tablesIn(grid: Grid, wish: LayoutWish): readonly TableSpan[] {
  const tables: number[][] = [];
  let titles: number[] = [];
  for (const rows of runsOf(grid)) {
    const last = tables.at(-1);
    if (last === undefined) {
      if (holdsTable(grid, rows)) {
        tables.push([...titles, ...rows]);
        titles = [];
      } else titles.push(...rows);
    } else if (startsTable(grid, rows, { wish, above: last })) {
      tables.push([...titles, ...rows]);
      titles = [];
    } else if (rows.length === 1 && filledIn(grid, rows[0] ?? 0).length === 1) titles.push(...rows);
    else {
      last.push(...titles, ...rows);
      titles = [];
    }
  }
  const last = tables.at(-1);
  if (last === undefined) return titles.length === 0 ? [] : [{ rows: titles }];
  last.push(...titles);
  return tables.map((rows) => ({ rows }));
}

/** Rows that hold something, parted where rows between are blank. */
function runsOf(grid: Grid): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    if (!isBlankRow(grid, row)) run.push(row);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Whether rows hold data and not titles alone. */
function holdsTable(grid: Grid, rows: readonly number[]): boolean {
  if (grid.width === 1) return rows.length > 1;
  const cells = rows.map((row) => filledIn(grid, row).length);
  return cells.filter((count) => count > 1).length > 1;
}

function startsTable(
  grid: Grid,
  rows: readonly number[],
  { wish, above }: { readonly wish: LayoutWish; readonly above: readonly number[] },
): boolean {
  if (!holdsTable(grid, rows)) return false;
  const { heads, body } = layoutOf(grid, rows, { ...wish, first: null });
  const [head] = heads;
  if (head === undefined || body.length === 0) return false;
  const typedAbove = typedColumns(grid, above);
  const typed = typedColumns(grid, rows);
  if (typed.length === 0 && typedAbove.length > 0) return repeats(grid, head, above);
  const isOver = typed.some((column) => textAt(grid, head, column) !== '');
  const isWords = typed.every((column) => !isTyped(tokenAt(grid, head, column)));
  return repeats(grid, head, above) || (isOver && isWords) || typed.length === 0;
}

/** Whether a row stands word for word in the rows above. */
export function repeats(grid: Grid, row: number, above: readonly number[]): boolean {
  const own = grid.texts[row] ?? [];
  return above.some((other) => {
    const cells = grid.texts[other] ?? [];
    return own.every((text, column) => text.toLowerCase() === cells[column]?.toLowerCase());
  });
}
