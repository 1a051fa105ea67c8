import type { SectionId } from '#domain/method/sectionId.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Table, TableCell, TableRow } from '#manuscript/manuscript.ts';
import { columnTitles } from '#words/columns.ts';
import { totalName } from '#words/readings/priority.ts';

/** What a hall needs of tables that the report prints with all their columns. */
const kept: { readonly [Id in SectionId]?: readonly string[] } = {
  priority: [
    columnTitles.priority.problem,
    totalName('usg'),
    totalName('carl'),
    columnTitles.priority.rank,
  ],
  target: [
    columnTitles.target.indicator,
    columnTitles.target.baseline,
    columnTitles.target.target,
    columnTitles.target.deadline,
  ],
  verification: [
    columnTitles.verification.cause,
    columnTitles.verification.result,
    columnTitles.verification.conclusion,
  ],
  'action-plan': [
    columnTitles['action-plan'].cause,
    columnTitles['action-plan'].what,
    columnTitles['action-plan'].who,
    columnTitles['action-plan'].when,
  ],
  actions: [
    columnTitles.actions.done,
    columnTitles.actions.monitoring,
    columnTitles.actions.status,
  ],
  standards: [
    columnTitles.standards.text,
    columnTitles.standards.document,
    columnTitles.standards.owner,
  ],
};

/** Whose headings take more room than they tell: few rows stand under each. */
const ungrouped: ReadonlySet<SectionId> = new Set(['standards']);

/** A table with the columns that the short version shows; as it is where nothing is known of it. */
export function shortTable(section: SectionId, table: Table): Table {
  const wanted = kept[section];
  if (wanted === undefined) return table;
  const columns = table.columns.flatMap(({ title }, at) => (wanted.includes(title) ? [at] : []));
  if (columns.length < 2) return table;
  return {
    ...table,
    columns: columns.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows
      .filter(({ style }) => style !== 'group' || !ungrouped.has(section))
      .flatMap((row) => narrowed(row, columns, table.columns.length)),
    // It speaks of columns that may be gone.
    note: '',
  };
}

/** A row with some of its cells; headings reach over all that is left, and a total without its column is none. */
function narrowed(row: TableRow, columns: readonly number[], all: number): readonly TableRow[] {
  if (row.style === 'group') {
    return [
      { ...row, cells: row.cells.slice(0, 1).map((cell) => ({ ...cell, span: columns.length })) },
    ];
  }
  if (row.style === 'total') return [];
  if (row.cells.length !== all || row.cells.some(isJoined)) return [row];
  const cells = columns.flatMap((at) => row.cells[at] ?? []);
  return cells.every(({ lines }) => lines.every(isBlank)) ? [] : [{ ...row, cells }];
}

function isJoined({ span = 1, rowSpan = 1 }: TableCell): boolean {
  return span > 1 || rowSpan > 1;
}
