import { emptySheetColumn } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput, SheetColumn } from '#domain/tools/checkSheet/checkSheet.ts';
import { cellAmount, cellWords } from './gridRow.ts';
import type { GridRow, PastedColumns } from './gridRow.ts';

/** A check sheet and the rows that show it in a grid. */
export interface ShownSheet {
  readonly sheet: CheckSheetInput;
  readonly rows: readonly GridRow[];
}

/**
 * A check sheet as rows of a grid: id, name and total of the kind, and one cell a column under the column's id. Rows
 * that say the same as those shown before stay the same objects.
 */
export function gridOfSheet(
  sheet: CheckSheetInput,
  totals: readonly { readonly total: number }[],
  before: ShownSheet | null = null,
): readonly GridRow[] {
  const { columns } = sheet;
  const names = columns.map(cellKey);
  const shown = before?.sheet.columns === columns ? before : null;
  return sheet.kinds.map((kind, row) => {
    const cells = sheet.counts[row];
    const total = totals[row]?.total ?? 0;
    const known = shown?.rows[row];
    const isKnown =
      cells !== undefined &&
      shown?.sheet.kinds[row] === kind &&
      shown.sheet.counts[row] === cells &&
      known?.total === total;
    if (known !== undefined && isKnown) return known;
    const made: Record<string, GridRow[string]> = { id: kind.id, name: kind.name, total };
    names.forEach((name, at) => (made[name] = cells?.[at] ?? null));
    return made;
  });
}

/** The check sheet with the columns that a pasted block named or added. */
export function withPastedColumns(sheet: CheckSheetInput, pasted: PastedColumns): CheckSheetInput {
  const renamed = sheet.columns.map((column) => ({
    ...column,
    name: pasted.names[cellKey(column)] ?? column.name,
  }));
  const added = pasted.added.map(({ name, label }) =>
    emptySheetColumn(name.slice(cellKey({ id: '' }).length), label),
  );
  return withColumns(sheet, [...renamed, ...added]);
}

/** The check sheet after its grid was edited. What stands in rows that nobody touched is taken over as it is. */
export function sheetOfGrid(
  { sheet, rows: shown }: ShownSheet,
  rows: readonly GridRow[],
  newId: () => string,
): CheckSheetInput {
  const kept = (at: number): boolean => rows[at] === shown[at];
  return {
    ...sheet,
    kinds: rows.map(
      (row, at) =>
        (kept(at) && sheet.kinds[at]) || {
          id: cellWords(row.id) || newId(),
          name: cellWords(row.name),
        },
    ),
    counts: rows.map(
      (row, at) =>
        (kept(at) && sheet.counts[at]) ||
        sheet.columns.map((column) => cellAmount(row[cellKey(column)])),
    ),
  };
}

/** The check sheet with other columns; counts stay with their column. */
export function withColumns(
  sheet: CheckSheetInput,
  columns: readonly SheetColumn[],
): CheckSheetInput {
  const from = columns.map(({ id }) => sheet.columns.findIndex((column) => column.id === id));
  return {
    ...sheet,
    columns: [...columns],
    counts: sheet.kinds.map((_, row) => from.map((at) => sheet.counts[row]?.[at] ?? null)),
  };
}

/** Columns as their own grid edits them. */
export function columnsOfGrid(
  rows: readonly GridRow[],
  newId: () => string,
): readonly SheetColumn[] {
  return rows.map((row) => ({
    id: cellWords(row.id) || newId(),
    name: cellWords(row.name),
    stratum: cellWords(row.stratum),
    inspected: cellAmount(row.inspected),
  }));
}

/** Ids are free text, so they get a prefix of their own beside `id` and `name`. */
export function cellKey({ id }: { readonly id: string }): string {
  return `column-${id}`;
}

/** One answer of a form: its path below the check sheet, and what it says now. */
export interface SheetEdit {
  readonly path: string;
  readonly value: unknown;
}

/** What changed between two check sheets of the same rows; `null` where more did than its kinds and counts. */
export function changedRows(
  before: CheckSheetInput,
  after: CheckSheetInput,
): readonly SheetEdit[] | null {
  if (before.columns !== after.columns || before.kinds.length !== after.kinds.length) return null;
  return after.kinds.flatMap((kind, row) => [
    ...(kind === before.kinds[row] ? [] : [{ path: `kinds.${row}`, value: kind }]),
    ...(after.counts[row] === before.counts[row]
      ? []
      : [{ path: `counts.${row}`, value: after.counts[row] }]),
  ]);
}
