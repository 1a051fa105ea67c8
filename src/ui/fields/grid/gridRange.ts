import type { GridRow } from '#domain/edits/gridRow.ts';
import { editedText } from '#ui/fields/inputs/amountInput.ts';
import type { GridColumn } from './gridColumn.ts';

/** A cell of a grid; positions count from 0, below the head. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, ends included. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rows of a grid with its columns. */
export interface GridTable {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

export function rangeOf(one: GridPosition, other: GridPosition): GridRange {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** A block of cells as text that a spreadsheet takes: columns by tabs, rows by line ends, decimals by commas. */
export function rangeText({ rows, columns }: GridTable, range: GridRange): string {
  const inside = columns.slice(range.left, range.right + 1);
  return rows
    .slice(range.top, range.bottom + 1)
    .map((row) => inside.map(({ name }) => quotedCell(cellText(row[name]))).join('\t'))
    .join('\n');
}

/** The rows with a block of cells emptied. */
export function clearedRange({ rows, columns }: GridTable, range: GridRange): readonly GridRow[] {
  const blank = Object.fromEntries(
    openColumns(columns, range).map(({ name, kind }) => [name, kind === 'text' ? '' : null]),
  );
  return rows.map((row, at) => (at < range.top || at > range.bottom ? row : { ...row, ...blank }));
}

/** The rows with the first row of a block copied down to its end; a block of one row takes the row above it. */
export function filledDown({ rows, columns }: GridTable, range: GridRange): readonly GridRow[] {
  const from = range.top === range.bottom ? range.top - 1 : range.top;
  const source = rows[from];
  if (source === undefined) return rows;
  const copied = Object.fromEntries(
    openColumns(columns, range).flatMap(({ name }) => {
      const cell = source[name];
      return cell === undefined ? [] : [[name, cell]];
    }),
  );
  return rows.map((row, at) => (at <= from || at > range.bottom ? row : { ...row, ...copied }));
}

function openColumns(columns: readonly GridColumn[], range: GridRange): readonly GridColumn[] {
  return columns.slice(range.left, range.right + 1).filter(({ fixed }) => fixed !== true);
}

function cellText(cell: GridRow[string] | undefined): string {
  return typeof cell === 'string' ? cell : editedText(cell ?? null);
}

function quotedCell(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
