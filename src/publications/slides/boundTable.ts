import { monthNames } from '#language/months.ts';
import { keptTogether } from '#manuscript/measure/keptTogether.ts';
import type { Table, TableCell, TableRow } from '#manuscript/manuscript.ts';

const months = monthNames.flatMap((name) => [name, name.slice(0, 3)]).join('|');

/** "Maret 2026" */
const year = new RegExp(`(?<=(?<!\\p{L})(?:${months})) (?=\\d{4}(?!\\d))`, 'gu');

/** A table in which no number parts from its unit and no day from its month, however narrow the column. */
export function boundTable(table: Table): Table {
  return withWords(table, keptTogether);
}

/** The same with whole dates on a line: "12 Maret 2026". */
export function datedTable(table: Table): Table {
  return withWords(table, (text) => keptTogether(text).replace(year, '\u00a0'));
}

function withWords({ columns, rows, ...table }: Table, bind: (text: string) => string): Table {
  const bound = (cell: TableCell): TableCell => ({ ...cell, lines: cell.lines.map(bind) });
  return {
    ...table,
    columns,
    rows: rows.map((row): TableRow => ({ ...row, cells: row.cells.map(bound) })),
  };
}
