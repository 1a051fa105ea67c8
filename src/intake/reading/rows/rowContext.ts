import type { ColumnFacts } from '#intake/reading/columnFacts.ts';
import type { Grid } from '#intake/reading/grid.ts';
import type { RowDoubt, RowKind } from '#intake/reading/kinds.ts';
import type { SumName } from '#intake/reading/names.ts';
import type { Disagreement, Tally } from '#intake/reading/tally.ts';

export interface RowKindsGiven {
  readonly grid: Grid;
  /** Rows of the body, from top to bottom. */
  readonly rows: readonly number[];
  readonly facts: readonly ColumnFacts[];
  /** What each row is called, and how much that says of a sum. */
  readonly nameOf: (row: number) => string;
  readonly sumNameOf: (row: number) => SumName | null;
  readonly isSummaryNamed: (row: number) => boolean;
  /** Columns of numbers, and those whose numbers may be added up. */
  readonly measured: readonly number[];
  readonly addable: readonly number[];
  /** The number in a cell; `NaN` for none. */
  readonly valueAt: (row: number, column: number) => number;
  /** What somebody said of single rows, and of those that could be of a kind or data. */
  readonly said: ReadonlyMap<number, RowKind>;
  readonly words: readonly string[] | undefined;
}

/** A row that is of a kind although not all its numbers agree, or that may be of one. */
export type SummaryRow =
  | { readonly is: RowKind; readonly told: readonly Disagreement[] }
  | { readonly as: RowDoubt };

export interface Sofar {
  readonly trust: Trust;
  readonly tally: Tally;
  /** Rows of data above, and how many of them stand above the last sum. */
  readonly data: readonly number[];
  readonly since: number;
  /** How many of them stand above the last summary of any kind. */
  readonly sinceAny: number;
  /** Rows from here on may be a summary: no numbered or plainly named data follow. */
  readonly tail: number;
  readonly labels: Labels;
}

/** Whether a name that only begins like a sum is trusted where it adds up, and how often that was so. */
export interface Trust {
  readonly arePartsTrusted: boolean;
  trusted: number;
}

/** Whether a table names its rows by words, days or numbers, and which rows it names. */
export interface Labels {
  readonly isLabelled: boolean;
  readonly of: (row: number) => boolean;
}
