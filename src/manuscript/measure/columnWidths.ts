import { sum } from '#figures/sum.ts';
import type { Table, TableCell, TableRow } from '#manuscript/manuscript.ts';
import { shareWidth } from './shareWidth.ts';
import { SMALLEST_TYPE } from './typeSizes.ts';
import { typeWidth } from './typeWidth.ts';
import type { Type } from './typeWidth.ts';

/** Room at the left and right of a cell's text together, in points. */
export const CELL_PADDING = 8;

/** Kept free so that a width rounded to whole twips still holds its word, in points. */
export const ROUNDING = 0.1;

export interface Columns {
  /** Widths in points; they add up to the room, or to less for a narrow table, which stands in its middle. */
  readonly widths: readonly number[];
  /** The largest size, in points, at which every column holds its longest word. */
  readonly fontSize: number;
  /** Whether every word stands whole; else the longest are broken. */
  readonly isWhole: boolean;
}

// A word may claim at most this share of the table; longer ones are broken.
const LARGEST_WORD = 0.35;

/**
 * Widths of a table's columns: by weight, but no column narrower than its longest word. Where the words of a wide
 * table do not fit side by side, the type becomes smaller, at last the columns, and the words are broken.
 */
export function columnWidths(
  table: Table,
  tableWidth: number,
  { font, fontSize: largest }: Omit<Type, 'bold'>,
): Columns {
  const smallest = Math.min(largest, SMALLEST_TYPE);
  for (let fontSize = largest; ; fontSize = Math.max(smallest, fontSize - 1)) {
    const needs = leastWidths(table, tableWidth, { font, fontSize });
    const isWhole = sum(needs) <= tableWidth;
    if (isWhole) {
      const widths =
        narrowWidths(table, tableWidth, { font, fontSize }) ??
        shareWidth(table.columns, needs, tableWidth);
      return { widths, fontSize, isWhole };
    }
    if (fontSize <= smallest) {
      const scale = tableWidth / sum(needs);
      return { widths: needs.map((need) => need * scale), fontSize, isWhole };
    }
  }
}

/** A cell and the column it begins in, once the cells that reach down from above are counted. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly span: number;
}

/** Finds each cell's column. Rows that are too short or too long for the table are made to fit. */
export function placeCells(table: Table): readonly (readonly PlacedCell[])[] {
  const count = Math.max(1, table.columns.length);
  const taken = new Array<number>(count).fill(0);
  return table.rows.map((row, rowIndex) => {
    const placed: PlacedCell[] = [];
    const free = (column: number) => column < count && (taken[column] ?? 0) <= rowIndex;
    const place = (cell: TableCell, column: number, wanted: number) => {
      let span = 1;
      while (span < wanted && free(column + span)) span += 1;
      const down = Math.min(Math.max(1, cell.rowSpan ?? 1), table.rows.length - rowIndex);
      taken.fill(rowIndex + down, column, column + span);
      placed.push({ cell: { ...cell, rowSpan: down }, column, span });
      return column + span;
    };
    let column = 0;
    const skip = () => {
      while (column < count && !free(column)) column += 1;
    };
    const whole = row.style === 'group' && row.cells.length === 1;
    for (const cell of row.cells) {
      skip();
      if (column >= count) break;
      column = place(cell, column, whole ? count : Math.max(1, cell.span ?? 1));
    }
    skip();
    while (column < count) {
      column = place({ lines: [] }, column, 1);
      skip();
    }
    return placed;
  });
}

/** What a name and its number take at most of the room to be set narrow, and what they take at least. */
const [NARROW, NARROWEST] = [0.7, 0.4];
/** How much wider than its words a narrow table is. */
const NARROW_AIR = 1.25;

/**
 * Widths of a table of two columns of few words, which the eye could not follow from one edge of the page to the other;
 * `null` for any other.
 */
function narrowWidths(
  table: Table,
  tableWidth: number,
  type: Omit<Type, 'bold'>,
): readonly number[] | null {
  const { columns, caption, note, writingHeight } = table;
  if (columns.length !== 2 || caption === '' || note !== '' || writingHeight !== undefined) {
    return null;
  }
  const words = widestOf(table, type, widestLine).map((width) => width + CELL_PADDING + ROUNDING);
  const wanted = sum(words) * NARROW_AIR;
  if (wanted > tableWidth * NARROW) return null;
  const scale = Math.max(wanted, tableWidth * NARROWEST) / sum(words);
  return words.map((width) => width * scale);
}

function leastWidths(
  table: Table,
  tableWidth: number,
  type: Omit<Type, 'bold'>,
): readonly number[] {
  return widestOf(table, type, longestWord).map(
    (word) => Math.min(word, tableWidth * LARGEST_WORD) + CELL_PADDING + ROUNDING,
  );
}

/** The widest of what stands in each column, as it is measured. */
function widestOf(
  table: Table,
  type: Omit<Type, 'bold'>,
  measure: (lines: readonly string[], type: Type) => number,
): readonly number[] {
  const widest = table.columns.map(({ title }) => measure([title], { ...type, bold: true }));
  placeCells(table).forEach((cells, index) => {
    for (const { cell, column, span } of cells) {
      if (span > 1) continue;
      const bold = isBold(cell, table.rows[index]);
      widest[column] = Math.max(widest[column] ?? 0, measure(cell.lines, { ...type, bold }));
    }
  });
  return widest;
}

function widestLine(lines: readonly string[], type: Type): number {
  return Math.max(0, ...lines.map((line) => typeWidth(line, type)));
}

/** Whether a cell's words stand out: of their own, or with a row that adds up or heads others. Vital rows have their bar. */
export function isBold(cell: TableCell, row: TableRow | undefined): boolean {
  return cell.bold === true || row?.style === 'total' || row?.style === 'group';
}

/** Width of the widest word, in points. */
export function longestWord(lines: readonly string[], type: Type): number {
  let longest = 0;
  for (const word of lines.flatMap((line) => line.split(/[\s\u200B]+/))) {
    longest = Math.max(longest, typeWidth(word, type));
  }
  return longest;
}
