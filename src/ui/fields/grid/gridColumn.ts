import type { Amount } from '#domain/tools/atoms.ts';

/** One cell's content by column name: words for a text column, an amount for a number column. */
export type GridRow = Readonly<Record<string, string | Amount>>;

export interface GridColumn {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'amount';
  readonly min?: number | undefined;
  /** Pixels. */
  readonly width?: number | undefined;
  /** Stays in sight while the others scroll. */
  readonly frozen?: boolean | undefined;
  /** Computed, or named elsewhere: shown, but neither typed into nor pasted over. */
  readonly fixed?: boolean | undefined;
  /** Takes its label from the first row of a pasted block, where that names the columns. */
  readonly renamable?: boolean | undefined;
}

/** A line under the rows, such as totals: one entry a column name. */
export type GridSummary = Readonly<Record<string, string>>;

/** What a pasted block says about the columns themselves. */
export interface PastedColumns {
  /** New labels of renamable columns, by column name. */
  readonly names: Readonly<Record<string, string>>;
  /** Columns that the block needed beyond the last one. */
  readonly added: readonly GridColumn[];
}
