import { folded } from '#manuscript/blocks/folded.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Table } from '#manuscript/manuscript.ts';

/** What a table of a tool is told by the use that it belongs to. */
export type TableFrame = Pick<Table, 'section' | 'anchor' | 'caption' | 'note'>;

/** Measures and their values, already written. */
export function measuresTable(
  frame: TableFrame,
  rows: readonly (readonly [string, string])[],
  valueWeight: number,
): Table {
  return folded({
    kind: 'table',
    ...frame,
    columns: [
      { title: 'Ukuran', weight: 7, align: 'start' },
      { title: 'Nilai', weight: valueWeight, align: 'end' },
    ],
    rows: rows.map(plainRow),
    measures: true,
  });
}
