import { Suspense } from 'react';
import { part } from '#ui/kit/loading/part.ts';
import type { GridFieldProps } from './gridFieldProps.ts';
import styles from './grid.module.css';

const LazyGrid = part(async () => (await import('./Grid.tsx')).Grid);

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
