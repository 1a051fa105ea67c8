import { detectNotation } from '#language/readBlock.ts';
import type { Notation } from '#language/readNumber.ts';
import { readAmount } from '#ui/fields/inputs/amountInput.ts';
import { readDay } from '#ui/fields/inputs/dayInput.ts';
import type { RowsColumn } from './rowsColumn.ts';

export interface RowsPaste<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly RowsColumn<Row>[];
  /** The cells as copied. */
  readonly block: readonly (readonly string[])[];
  /** Where the block's first cell goes. */
  readonly at: { readonly row: number; readonly column: number };
  readonly newRow: () => Row;
}

/** How the numbers of a block are written, judged only by the cells that land in number columns. */
export function notationOfPaste<Row>(paste: RowsPaste<Row>): Notation | 'ambiguous' {
  const isNumber = paste.columns.slice(paste.at.column).map(({ kind }) => kind === 'amount');
  return detectNotation(paste.block.map((cells) => cells.filter((_, index) => isNumber[index])));
}

/** The rows with a block laid over them; rows are added where the block is longer. */
export function pasteRows<Row>(paste: RowsPaste<Row>, notation: Notation): readonly Row[] {
  const { rows, block, at, newRow } = paste;
  const length = Math.max(rows.length, at.row + block.length);
  return Array.from({ length }, (_, index) => {
    const row = rows[index] ?? newRow();
    const cells = block[index - at.row];
    return cells === undefined ? row : withCells(row, cells, { paste, notation });
  });
}

function withCells<Row>(
  row: Row,
  cells: readonly string[],
  { paste, notation }: { paste: RowsPaste<Row>; notation: Notation },
): Row {
  const changed: Partial<Record<keyof Row, unknown>> = {};
  cells.forEach((text, index) => {
    const column = paste.columns[paste.at.column + index];
    if (column === undefined) return;
    const value = valueOf(text.trim(), column, notation);
    if (value !== undefined) changed[column.name] = value;
  });
  return { ...row, ...changed };
}

/** `undefined` leaves what stands there: a word that a list does not know is not forced into it. */
function valueOf<Row>(text: string, column: RowsColumn<Row>, notation: Notation): unknown {
  switch (column.kind) {
    case 'text':
    case 'long':
      return text;
    case 'day':
      return readDay(text);
    case 'amount':
      return readAmount(text, { min: column.min, orShare: column.orShare, notation });
    case 'choice':
    case 'reference':
      return column.options.find(({ label }) => label.toLowerCase() === text.toLowerCase())?.value;
    case 'check':
      return /^(ya|ada|1|x|v|✓|true)$/i.test(text);
    case 'photos':
    case 'custom':
      return undefined;
    default:
      return column satisfies never;
  }
}
