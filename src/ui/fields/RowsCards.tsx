import { useId } from 'react';
import { RowActs } from './RowActs.tsx';
import { RowCell } from './RowCell.tsx';
import type { RowsLayoutProps } from './RowsTable.tsx';
import styles from './fields.module.css';

/** Rows as cards, for rows with many long answers. */
export function RowsCards<Row>({ name, columns, rows, frozen }: RowsLayoutProps<Row>) {
  const hints = useId();
  return (
    <ol className={styles.cards}>
      {rows.keys.map((key, index) => (
        <li key={key} className={styles.card} data-row={key} tabIndex={-1}>
          <div className={styles.cardHead}>
            <span className={styles.cardNumber}>Baris {index + 1}</span>
            {!frozen && <RowActs index={index} columns={columns} rows={rows} />}
          </div>
          <div className={styles.cardBody}>
            {columns.map((column) => (
              <div key={column.name} className={styles.cardCell} data-kind={column.kind}>
                <span className={styles.cellLabel} aria-hidden="true">
                  {column.label}
                </span>
                {column.hint !== undefined && (
                  <span className={styles.hint} id={`${hints}-${column.name}-${index}`}>
                    {column.hint}
                  </span>
                )}
                <RowCell
                  column={column}
                  path={`${name}.${index}.${column.name}`}
                  rowPath={`${name}.${index}`}
                  index={index}
                  label={`${column.label}, baris ${index + 1}`}
                  describedBy={
                    column.hint === undefined ? undefined : `${hints}-${column.name}-${index}`
                  }
                />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
