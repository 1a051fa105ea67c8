import {
  filledIn,
  isBlankRow,
  isTyped,
  textAt,
  tokenAt,
  typedColumns,
} from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';
import type { Layout } from '#intake/reading/heads/layout.ts';
import { isColumnNumbers } from '#intake/reading/heads/numberedHead.ts';
import { repeats } from '#intake/reading/tablesIn.ts';

/** The rows below a head, parted from what is no row of the table. */
export interface BodyRows {
  readonly rows: readonly number[];
  /** The head again, as at the top of each printed page. */
  readonly heads: readonly number[];
  /** Notes and signatures below the table. */
  readonly remarks: readonly number[];
}

/** A text longer than this names nothing. */
const LONG = 60;
const NOTE =
  /^(?:\*|sumber\b|keterangan ?:|ket\.? ?:|catatan\b|cat\.? ?:|note\b|nb\b|n\.b\.|source\b|mengetahui\b|dibuat oleh\b|disusun oleh\b|data diolah\b|penanggung jawab ?:|[A-Z][\p{L} ]+, ?\d{1,2} \p{L}+ 20\d\d$)/iu;

export function bodyRows(
  grid: Grid,
  { heads, numbering, body }: Layout,
  said: ReadonlyMap<number, unknown>,
): BodyRows {
  const typed = typedColumns(grid, body);
  const isAgain = (row: number): boolean =>
    (heads.length > 0 && repeats(grid, row, heads)) ||
    (numbering.length > 0 && isColumnNumbers(grid, row, typed));
  const again = new Set(body.filter((row) => !said.has(row) && isAgain(row)));
  const kept = body.filter((row) => !again.has(row));
  const holdsData = (row: number): boolean =>
    typed.some((column) => isTyped(tokenAt(grid, row, column)));
  const isOpenNote = (row: number): boolean =>
    !said.has(row) && isNote(grid, row, { typed, holdsData });
  const below = typed.length === 0 ? kept.length : kept.findLastIndex(holdsData) + 1;
  const first = kept.findIndex((row, at) => at >= Math.max(below, 1) && isOpenNote(row));
  // What stands below a note is no data either: the place, the day and the name of whoever signs.
  let end = first < 0 || kept.slice(first).some((row) => said.has(row)) ? kept.length : first;
  while (end > 1 && isOpenNote(kept[end - 1] ?? 0)) end -= 1;
  return { rows: kept.slice(0, end), heads: [...again], remarks: kept.slice(end) };
}

interface Data {
  readonly typed: readonly number[];
  readonly holdsData: (row: number) => boolean;
}

/** Whether a last row says something about the table rather than in it. */
function isNote(grid: Grid, row: number, { typed, holdsData }: Data): boolean {
  const filled = filledIn(grid, row);
  const [first = 0] = filled;
  const text = textAt(grid, row, first);
  if (grid.width > 1 && filled.length === 1 && (NOTE.test(text) || text.length > LONG)) return true;
  if (typed.length === 0 || holdsData(row)) return false;
  if (grid.width === 1) return NOTE.test(text);
  return NOTE.test(text) || isParted(grid, row);
}

/** Whether a blank row stands between a row and the table above, with no data below it. */
function isParted(grid: Grid, row: number): boolean {
  let above = row - 1;
  while (above > 0 && !isBlankRow(grid, above)) {
    if (filledIn(grid, above).some((column) => isTyped(tokenAt(grid, above, column)))) return false;
    above -= 1;
  }
  return above > 0;
}
