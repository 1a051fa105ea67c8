import { decimalSum } from '#domain/tools/decimals.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { analyseCheckSheet } from './checkSheet.ts';
import type { CheckSheetInput } from './checkSheet.ts';

/** A row or column of sums that came along with a pasted table, and would be counted a second time. */
export interface PastedTotals {
  /** The sheet without them; what the row or column of sums adds up to is kept as the typed total. */
  readonly sheet: CheckSheetInput;
  /** Names of the row and of the column that hold sums; `null` for none. */
  readonly row: string | null;
  readonly column: string | null;
  /** Where what was written is not what adding up gives. */
  readonly mismatches: readonly {
    readonly name: string;
    readonly written: number;
    readonly added: number;
  }[];
}

const totalName = /^(sub ?)?(jumlah|total)( (semua|keseluruhan|seluruhnya))?\s*:?$/i;

/** Finds a last row or column called "Jumlah" or "Total"; `null` where the sheet has none. */
export function pastedTotals(sheet: CheckSheetInput): PastedTotals | null {
  const row = sheet.kinds.findLastIndex(({ name }) => totalName.test(name.trim()));
  const column = sheet.columns.findLastIndex(({ name }) => totalName.test(name.trim()));
  if (row < 0 && column < 0) return null;
  const bare = without(sheet, { row, column });
  const { kinds, columns, total } = analyseCheckSheet(bare);
  // Where there is no row or no column of sums, nothing was written in it.
  const writtenAt = (kind: number, at: number) => numberOf(sheet.counts[kind]?.[at] ?? null);
  const columnSums = columns.map(({ id, name, total: added }) => {
    const at = sheet.columns.findIndex((each) => each.id === id);
    return { name, added, written: writtenAt(row, at) };
  });
  const kindSums = kinds.map(({ id, name, total: added }) => {
    const at = sheet.kinds.findIndex((each) => each.id === id);
    return { name, added, written: writtenAt(at, column) };
  });
  const corner = writtenAt(row, column);
  const grand = corner ?? sumOf((row < 0 ? kindSums : columnSums).map(({ written }) => written));
  return {
    sheet: { ...bare, typedTotal: bare.typedTotal ?? grand },
    row: sheet.kinds[row]?.name.trim() ?? null,
    column: sheet.columns[column]?.name.trim() ?? null,
    mismatches: [...columnSums, ...kindSums, { name: '', added: total, written: corner }].flatMap(
      ({ name, added, written }) =>
        written === null || written === added ? [] : [{ name, written, added }],
    ),
  };
}

function without(
  sheet: CheckSheetInput,
  { row, column }: { readonly row: number; readonly column: number },
): CheckSheetInput {
  const counts = sheet.kinds.map((_, kind) =>
    sheet.columns.map((__, at) => sheet.counts[kind]?.[at] ?? null),
  );
  return {
    ...sheet,
    kinds: sheet.kinds.filter((_, at) => at !== row),
    columns: sheet.columns.filter((_, at) => at !== column),
    counts: counts
      .filter((_, at) => at !== row)
      .map((cells) => cells.filter((_, at) => at !== column)),
  };
}

function sumOf(written: readonly (number | null)[]): number | null {
  const known = written.flatMap((value) => value ?? []);
  return known.length === 0 ? null : decimalSum(known);
}
