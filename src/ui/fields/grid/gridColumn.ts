export interface GridColumn {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'amount';
  readonly min?: number | undefined;
  /** Whether two counts may stand for the number: "245 dari 1.635". */
  readonly orShare?: boolean | undefined;
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
