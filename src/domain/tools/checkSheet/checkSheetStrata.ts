import { isBlank } from '#language/isBlank.ts';
import { analyseCheckSheet } from './checkSheet.ts';
import type { CheckSheetInput, CheckSheetResult } from './checkSheet.ts';

/** What splits the counts of a check sheet: its kinds, its columns, or the strata that its columns name. */
export const sheetSplits = ['stratum', 'column', 'kind'] as const;
export type SheetSplit = (typeof sheetSplits)[number];

/** Names of a sheet's parts, as headings of a table name them. */
export interface SheetNames {
  readonly kind: string;
  readonly column: string;
  readonly stratum: string;
}

/** A table that can be stratified by one of its columns of words. */
export interface SheetTable {
  readonly measure: 'count';
  readonly columns: { id: SheetSplit; name: string }[];
  readonly rows: { words: string[]; amount: number }[];
  /** Ids of the columns whose words are the strata, and that split each of them. */
  readonly by: SheetSplit;
  readonly across: SheetSplit;
  readonly exposures: { stratum: string; n: number }[];
  readonly per: 'observed' | 'column';
}

/**
 * A check sheet as a table that can be stratified: one row a kind and column.
 *
 * Split by columns or strata, each is split again by kind; what was observed in each, or failing that how many columns
 * it has, is what its count is measured by. Split by kind, each is split again by strata, or by columns where none is
 * named.
 */
export function checkSheetStrata(
  sheet: CheckSheetInput,
  split: SheetSplit,
  names: SheetNames,
): SheetTable {
  const result = analyseCheckSheet(sheet);
  const counter = split !== 'kind' ? 'kind' : result.strata.length > 0 ? 'stratum' : 'column';
  const rows = result.kinds.flatMap((kind, row) =>
    result.columns.flatMap((column, at) => {
      const count = result.counts[row]?.[at] ?? null;
      if (count === null || (count === 0 && isBlank(kind.name))) return [];
      const words = [kind.name, column.name.trim() || `${at + 1}`, column.stratum];
      return [{ words, amount: count }];
    }),
  );
  return {
    measure: 'count',
    columns: (['kind', 'column', 'stratum'] as const).map((id) => ({ id, name: names[id] })),
    rows,
    by: split,
    across: counter,
    ...exposuresOf(result, split),
  };
}

function exposuresOf(
  { columns }: CheckSheetResult,
  split: SheetSplit,
): Pick<SheetTable, 'exposures' | 'per'> {
  if (split === 'kind') return { exposures: [], per: 'observed' };
  const observed = columns.flatMap(({ inspected }) =>
    inspected !== null && inspected > 0 ? [inspected] : [],
  );
  const isObserved = observed.length === columns.length;
  const sums = new Map<string, number>();
  columns.forEach(({ name, stratum }, at) => {
    const key = split === 'stratum' ? stratum : name.trim() || `${at + 1}`;
    sums.set(key, (sums.get(key) ?? 0) + ((isObserved ? observed : [])[at] ?? 1));
  });
  return {
    exposures: [...sums].map(([stratum, n]) => ({ stratum, n })),
    per: isObserved ? 'observed' : 'column',
  };
}
