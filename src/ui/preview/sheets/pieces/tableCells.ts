import type { Table, TableCell } from '#manuscript/manuscript.ts';

/** A cell and the column it begins in. */
export interface SpannedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly span: number;
  /** The row in which it begins, and the first one below it. */
  readonly row: number;
  readonly end: number;
}

/** Finds the column of every cell, row by row; a cell that reaches down stands in each of its rows. */
export function tableCells(table: Table): readonly (readonly SpannedCell[])[] {
  const count = Math.max(1, table.columns.length);
  const holders: (SpannedCell | undefined)[] = [];
  return table.rows.map((row, index) => {
    const cells: SpannedCell[] = [];
    const isHeld = (column: number): boolean => (holders[column]?.end ?? 0) > index;
    const isWhole = row.style === 'group' && row.cells.length === 1;
    let column = 0;
    const passHeld = (): void => {
      while (column < count && isHeld(column)) {
        const holder = holders[column];
        if (holder !== undefined && holder.column === column) cells.push(holder);
        column += 1;
      }
    };
    for (const cell of row.cells) {
      passHeld();
      if (column >= count) break;
      const span = Math.min(isWhole ? count : Math.max(1, cell.span ?? 1), count - column);
      const end = Math.min(index + Math.max(1, cell.rowSpan ?? 1), table.rows.length);
      const placed = { cell, column, span, row: index, end };
      holders.fill(placed, column, column + span);
      for (let at = column; at < column + span; at += 1) holders[at] = placed;
      cells.push(placed);
      column += span;
    }
    passHeld();
    return cells;
  });
}
