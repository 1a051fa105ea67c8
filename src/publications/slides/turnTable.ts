import { isBlank } from '#language/isBlank.ts';
import type { Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';

/** A table read row by row: of each row its titles, and beside them what stands there. */
export interface TurnedTable {
  readonly columns: readonly TableColumn[];
  /** The lines that one row became. */
  readonly runs: readonly (readonly TableRow[])[];
}

/** Turns a table that is too wide for a hall. What a row leaves empty is left out; a total stays with the last row. */
export function turnTable({ columns, rows }: Table): TurnedTable {
  const runs: TableRow[][] = [];
  let heading: readonly TableRow[] = [];
  for (const row of rows) {
    const lines = linesOf(row, columns);
    if (row.style === 'group') heading = [...heading, ...lines];
    else if (row.style === 'total') (runs.at(-1) ?? opened(runs)).push(...lines);
    else {
      runs.push([...heading, ...lines]);
      heading = [];
    }
  }
  return { columns: turnedColumns, runs };
}

const turnedColumns: readonly TableColumn[] = [
  { title: '', weight: 1, align: 'start' },
  { title: '', weight: 3, align: 'start' },
];

function linesOf({ cells, style }: TableRow, columns: readonly TableColumn[]): readonly TableRow[] {
  const [first] = cells;
  if (style === 'group') {
    return [{ style, cells: [{ lines: first?.lines ?? [], span: turnedColumns.length }] }];
  }
  if (style === 'total') {
    return [
      { style, cells: [{ lines: first?.lines ?? [] }, { lines: cells.at(-1)?.lines ?? [] }] },
    ];
  }
  let at = 0;
  return cells.flatMap(({ lines, span = 1 }): TableRow[] => {
    const title = columns[at]?.title ?? '';
    at += span;
    if (lines.every(isBlank)) return [];
    return [{ style: 'plain', cells: [{ lines: [title], bold: true }, { lines }] }];
  });
}

function opened(runs: TableRow[][]): TableRow[] {
  const run: TableRow[] = [];
  runs.push(run);
  return run;
}
