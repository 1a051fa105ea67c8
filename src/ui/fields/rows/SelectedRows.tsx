import { Button } from '#ui/kit/parts/Button.tsx';
import type { Rows } from './useRows.ts';
import styles from './RowsField.module.css';

interface SelectedRowsProps<Row> {
  readonly rows: Rows<Row>;
}

/** What can be done with the rows that are selected, each one act to undo. */
export function SelectedRows<Row>({ rows }: SelectedRowsProps<Row>) {
  const { picked, clear } = rows.selection;
  if (picked.length === 0) return null;
  return (
    <div className={styles.selected} role="toolbar" aria-label="Baris terpilih">
      <span role="status">{picked.length} baris terpilih</span>
      <Button onClick={() => rows.copyAll(picked)}>Gandakan</Button>
      <Button aria-label="Naikkan yang terpilih" onClick={() => rows.shift(picked, -1)}>
        Naikkan
      </Button>
      <Button aria-label="Turunkan yang terpilih" onClick={() => rows.shift(picked, 1)}>
        Turunkan
      </Button>
      <Button aria-label="Hapus yang terpilih" onClick={() => rows.removeAll(picked)}>
        Hapus
      </Button>
      <Button look="link" onClick={clear}>
        Batal memilih
      </Button>
    </div>
  );
}
