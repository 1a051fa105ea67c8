import { textAt } from '#intake/reading/grid.ts';
import { isRemarkName, nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { wordsAt } from '#intake/targets/cellAnswers.ts';
import type { PointTo } from '#intake/targets/target.ts';
import type { CrossSide, CrossTable } from './crossTables.ts';
import { isSummaryHead } from './summaryHeads.ts';

/** Which of its two sides stands down a block, and which across it. */
export interface Sides {
  /** What names the rows; `null` where nothing does. */
  readonly label: ReadColumn | null;
  /** What the rows of the block are, and what its columns are. */
  readonly down: CrossSide;
  readonly across: CrossSide;
  readonly pointTo: PointTo;
}

/** Which side of the table is which, by how many of its names are known as one or as the other. */
export function sidesOf(
  reading: Reading,
  { table, pointTo }: { readonly table: CrossTable; readonly pointTo: PointTo | undefined },
): Sides {
  const label =
    reading.columns.find((column) => column.class === 'words' && !isRemark(column)) ?? null;
  const find: PointTo =
    pointTo ?? ((_, text) => (text.trim() === '' || isSummaryHead(text) ? null : text.trim()));
  const known = ({ kind }: CrossSide, texts: readonly string[]): number =>
    texts.filter((text) => text !== '' && find([kind], text) !== null).length;
  const labels = reading.data.map((row) => wordsAt(reading, row, label ?? undefined));
  const heads = valueColumns(reading, label).map(({ name }) => name);
  const given = known(table.rows, labels) + known(table.columns, heads);
  const turned = known(table.columns, labels) + known(table.rows, heads);
  const isSaid = table.columns.names.includes(nameKey(label?.name ?? ''));
  const isTurned = turned > given || (turned === given && isSaid);
  const [down, across] = isTurned ? [table.columns, table.rows] : [table.rows, table.columns];
  return { label, down, across, pointTo: find };
}

/** Columns that hold scores or votes, and neither what they come to nor remarks. */
export function valueColumns(
  { columns }: Reading,
  label: ReadColumn | null,
): readonly ReadColumn[] {
  return columns.filter(
    (column) =>
      column !== label &&
      !isRemark(column) &&
      // "S" is a criterion here, and no deviation.
      (column.kind !== 'mean' || nameKey(column.name).length === 1) &&
      !['serial', 'sum', 'share', 'running', 'blank'].includes(column.kind),
  );
}

function isRemark({ kind, name }: ReadColumn): boolean {
  return kind === 'remark' || isRemarkName(name);
}

/** What a row is by its name; `null` where nothing is called so. */
export function pointAt({ down, pointTo }: Sides, text: string): string | null {
  return text === '' ? null : pointTo([down.kind], text);
}

/** What a column is, by its whole name or by the lowest row of its head. */
export function headOf(
  { heads, grid }: Reading,
  { at, name }: ReadColumn,
  { across, pointTo }: Sides,
): string | null {
  if (name === '') return null;
  const lowest = textAt(grid, heads.at(-1) ?? -1, at);
  return pointTo([across.kind], name) ?? (lowest === '' ? null : pointTo([across.kind], lowest));
}
