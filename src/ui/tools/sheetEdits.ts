import type { CheckSheetInput } from '#domain/tools/checkSheet.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import type { GridRow, PastedColumns } from '#ui/fields/gridColumn.ts';

type Column = CheckSheetInput['columns'][number];

/** A check sheet as rows of a grid: id, name and total of the kind, and one cell a column under the column's id. */
export function gridOfSheet(
  sheet: CheckSheetInput,
  totals: readonly { readonly total: number }[],
): readonly GridRow[] {
  return sheet.kinds.map(({ id, name }, row) => ({
    id,
    name,
    total: totals[row]?.total ?? 0,
    ...Object.fromEntries(
      sheet.columns.map((column, at) => [cellKey(column), sheet.counts[row]?.[at] ?? null]),
    ),
  }));
}

/** The check sheet with the columns that a pasted block named or added. */
export function withPastedColumns(sheet: CheckSheetInput, pasted: PastedColumns): CheckSheetInput {
  const renamed = sheet.columns.map((column) => ({
    ...column,
    name: pasted.names[cellKey(column)] ?? column.name,
  }));
  const added = pasted.added.map(({ name, label }) => ({
    id: name.slice(cellKey({ id: '' }).length),
    name: label,
    stratum: '',
    inspected: null,
  }));
  return withColumns(sheet, [...renamed, ...added]);
}

/** The check sheet after its grid was edited. */
export function sheetOfGrid(
  sheet: CheckSheetInput,
  rows: readonly GridRow[],
  newId: () => string,
): CheckSheetInput {
  return {
    ...sheet,
    kinds: rows.map((row) => ({ id: words(row.id) || newId(), name: words(row.name) })),
    counts: rows.map((row) => sheet.columns.map((column) => amount(row[cellKey(column)]))),
  };
}

/** The check sheet with other columns; counts stay with their column. */
export function withColumns(sheet: CheckSheetInput, columns: readonly Column[]): CheckSheetInput {
  const from = columns.map(({ id }) => sheet.columns.findIndex((column) => column.id === id));
  return {
    ...sheet,
    columns: [...columns],
    counts: sheet.kinds.map((_, row) => from.map((at) => sheet.counts[row]?.[at] ?? null)),
  };
}

/** Columns as their own grid edits them. */
export function columnsOfGrid(rows: readonly GridRow[], newId: () => string): readonly Column[] {
  return rows.map((row) => ({
    id: words(row.id) || newId(),
    name: words(row.name),
    stratum: words(row.stratum),
    inspected: amount(row.inspected),
  }));
}

/** Ids are free text, so they get a prefix of their own beside `id` and `name`. */
export function cellKey({ id }: { readonly id: string }): string {
  return `column-${id}`;
}

function words(cell: GridRow[string] | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

function amount(cell: GridRow[string] | undefined): Amount {
  return typeof cell === 'string' ? { typed: cell } : (cell ?? null);
}
