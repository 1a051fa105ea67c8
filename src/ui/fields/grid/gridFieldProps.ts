import type { GridRow, PastedColumns } from '#domain/edits/gridRow.ts';
import type { GridIntake } from './gridIntake.ts';
import type { GridColumn, GridSummary } from './gridColumn.ts';

export interface GridFieldProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** `pasted` comes with a pasted block that names columns or needs more of them; both are one change. */
  readonly onRowsChange: (rows: readonly GridRow[], pasted?: PastedColumns) => void;
  /** Present: rows may be added, removed, and pasted beyond the last one. */
  readonly newRow?: (() => GridRow) | undefined;
  readonly addLabel?: string | undefined;
  /**
   * Present: a pasted block that is wider than the grid adds columns. It takes the column's label, empty where the
   * block has none, and how many were added before it; `null` when there may be no more.
   */
  readonly newColumn?: ((label: string, position: number) => GridColumn | null) | undefined;
  /** Printed under the columns, such as totals; one entry a column name. */
  readonly summary?: GridSummary | undefined;
  /** Present: a table that is pasted or opened is read for this tool. Otherwise it is read for the columns. */
  readonly intake?: GridIntake | undefined;
}
