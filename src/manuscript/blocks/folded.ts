import type { Table, TableRow } from '#manuscript/manuscript.ts';

/** Fewer rows than these in a column are no quicker to find side by side. */
const FEWEST = 4;
/** What the columns of a folded table may take together, in the weight of columns. */
const WIDEST = 22;
/** What an upright sheet holds, in the weight of columns. */
const UPRIGHT = 14;

/**
 * A long, narrow table as a short, wide one: its rows stand in two or three columns of rows, read downwards. Rows that stand
 * out do so by bold words, since they have no row of their own. Sums have no place among them: a table with one stays.
 */
export function folded(table: Table): Table {
  const { columns, rows } = table;
  const weight = columns.reduce((sum, column) => sum + column.weight, 0);
  const times = Math.min(3, Math.floor(WIDEST / weight), Math.floor(rows.length / FEWEST));
  const isPlain = rows.every(
    ({ style, cells }) =>
      (style === 'plain' || style === 'vital') && cells.length === columns.length,
  );
  if (times < 2 || !isPlain) return table;
  const height = Math.ceil(rows.length / times);
  const repeated = Array.from({ length: times }, (_, at) => at);
  const share = Math.min(1, UPRIGHT / (weight * times));
  return {
    ...table,
    columns: repeated.flatMap(() =>
      columns.map((column) => ({ ...column, weight: column.weight * share })),
    ),
    rows: rows.slice(0, height).map((_, at) => ({
      style: 'plain',
      cells: repeated.flatMap((column) => cellsOf(rows[at + column * height], columns.length)),
    })),
  };
}

function cellsOf(row: TableRow | undefined, count: number): TableRow['cells'] {
  if (row === undefined) return Array.from({ length: count }, () => ({ lines: [''] }));
  return row.style === 'vital' ? row.cells.map((cell) => ({ ...cell, bold: true })) : row.cells;
}
