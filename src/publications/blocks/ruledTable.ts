import { cell } from '#manuscript/blocks/table.ts';
import type { Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';

interface RuledTable {
  readonly anchor: string;
  readonly columns: readonly TableColumn[];
  /** A row by its texts, or a heading or total over several columns. */
  readonly rows: readonly (readonly string[] | TableRow)[];
  /** Of a row that is written in by hand, in points. */
  readonly height?: number;
}

/** A table ruled all round, as the forms of offices are: to be read, or to be written in by hand. */
export function ruledTable({ anchor, columns, rows, height }: RuledTable): Table {
  return {
    kind: 'table',
    caption: '',
    anchor,
    columns,
    rows: rows.map((row) => ('cells' in row ? row : plainCells(row, columns.length))),
    note: '',
    section: '',
    ...(height === undefined ? { frame: 'boxed' } : { writingHeight: height }),
  };
}

/** As many cells as there are columns: those that are not given are left to write in. */
function plainCells(texts: readonly string[], columns: number): TableRow {
  return {
    cells: Array.from({ length: columns }, (_, at) => cell(texts[at] ?? '')),
    style: 'plain',
  };
}

/** A column by its name and its share of the width. */
export function column(
  title: string,
  weight: number,
  align: TableColumn['align'] = 'start',
): TableColumn {
  return { title, weight, align };
}
