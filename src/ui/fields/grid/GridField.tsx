import { Suspense, lazy } from 'react';
import type { GridRow, PastedColumns } from '#domain/edits/gridRow.ts';
import type { GridColumn, GridSummary } from './gridColumn.ts';
import styles from './grid.module.css';

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
}

const LazyGrid = lazy(() => import('./Grid.tsx').then(({ Grid }) => ({ default: Grid })));

/**
 * A grid for numbers, up to 3,000 rows: typed into cell by cell, pasted in blocks. It holds no state of the record:
 * rows come in, changed rows go out, so undo is the section's own.
 *
 * @example
 * <GridField
 *   label="Jumlah tiap jenis"
 *   columns={[
 *     { name: 'category', label: 'Jenis keluhan', kind: 'text' },
 *     { name: 'count', label: 'Jumlah', kind: 'amount', min: 0, width: 120 },
 *   ]}
 *   rows={items} onRowsChange={setItems} newRow={() => ({ category: '', count: null })}
 * />
 */
export function GridField(props: GridFieldProps) {
  return (
    <Suspense fallback={<p className={styles.wait}>Menyiapkan tabel …</p>}>
      <LazyGrid {...props} />
    </Suspense>
  );
}
