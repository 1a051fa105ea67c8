import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { RowsColumn } from './rowsColumn.ts';
import type { Rows } from './useRows.ts';
import styles from './RowActs.module.css';

interface RowActsProps<Row> {
  readonly index: number;
  readonly columns: readonly RowsColumn<Row>[];
  readonly rows: Rows<Row>;
}

/** Move up, move down, remove. */
export function RowActs<Row>({ index, columns, rows }: RowActsProps<Row>) {
  const number = index + 1;
  const position = { row: index, column: columns[0]?.name ?? '' };
  return (
    <span className={styles.rowActs}>
      <Button
        look="icon"
        aria-label={`Naikkan baris ${number}`}
        title="Naikkan (Alt+↑)"
        disabled={index === 0}
        onClick={() => rows.move(position, index - 1)}
      >
        <ArrowUp size={17} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={`Turunkan baris ${number}`}
        title="Turunkan (Alt+↓)"
        disabled={index === rows.keys.length - 1}
        onClick={() => rows.move(position, index + 1)}
      >
        <ArrowDown size={17} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={`Hapus baris ${number}`}
        title="Hapus baris"
        onClick={() => rows.remove(index)}
      >
        <X size={17} aria-hidden="true" />
      </Button>
    </span>
  );
}
