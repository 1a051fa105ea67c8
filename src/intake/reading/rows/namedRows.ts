import type { Grid } from '#intake/reading/grid.ts';
import { isRunningName, isShareName, statisticOf, sumName } from '#intake/reading/names.ts';
import type { SumName } from '#intake/reading/names.ts';
import { rowName } from './rowName.ts';

/** What the rows of a table are called. */
export interface NamedRows {
  readonly nameOf: (row: number) => string;
  readonly sumNameOf: (row: number) => SumName | null;
  /** Whether a name is that of a mean, a share or a running sum. */
  readonly isSummaryNamed: (row: number) => boolean;
  /** Those that no sum, mean or range is named in, from which it is seen what columns hold; all where none is left. */
  readonly plain: readonly number[];
}

/** Names the rows, each text looked at once: most of a long table stand in it many times. */
export function namedRows(grid: Grid, rows: readonly number[]): NamedRows {
  const names = new Map(rows.map((row) => [row, rowName(grid, row)]));
  const nameOf = (row: number): string => names.get(row) ?? '';
  const sums = new Map<string, SumName | null>();
  const summaries = new Map<string, boolean>();
  const others = new Map<string, boolean>();
  for (const name of names.values()) {
    if (sums.has(name)) continue;
    const sum = name === '' ? null : sumName(name);
    sums.set(name, sum);
    others.set(name, statisticOf(name) !== null || isShareName(name) || isRunningName(name));
    const isOther = name.length > 2 && statisticOf(name)?.isBare === true;
    summaries.set(name, sum === 'exact' || sum === 'sub' || isOther);
  }
  const plain = rows.filter((row) => summaries.get(nameOf(row)) !== true);
  return {
    nameOf,
    sumNameOf: (row) => sums.get(nameOf(row)) ?? null,
    isSummaryNamed: (row) => others.get(nameOf(row)) === true,
    plain: plain.length > 0 ? plain : rows,
  };
}
