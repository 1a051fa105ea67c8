import { RowActs } from './RowActs.tsx';
import { RowNumber } from './RowNumber.tsx';
import { RowCell } from './RowCell.tsx';
import type { RowsColumn } from './rowsColumn.ts';
import type { Rows } from './useRows.ts';
import styles from './RowsTable.module.css';
import { Terms } from '#ui/kit/terms/Terms.tsx';

export interface RowsLayoutProps<Row> {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly RowsColumn<Row>[];
  readonly rows: Rows<Row>;
  /** No row may be added, removed or moved. */
  readonly frozen: boolean;
  /** One line that stands for a row while its card is folded. */
  readonly summary?: ((row: Row) => string) | undefined;
}

/** So many columns leave room for the acts of a row beside an open panel. */
const FEW = 3;

/** Rows as a table; on a narrow screen each row becomes a card with its columns' names. */
export function RowsTable<Row>({ name, label, columns, rows, frozen }: RowsLayoutProps<Row>) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-columns={columns.length > FEW ? 'many' : 'few'}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              No
            </th>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                style={column.width === undefined ? undefined : { width: column.width }}
                data-kind={column.kind}
              >
                {column.label}
                <Terms of={[column.label]} />
              </th>
            ))}
            {!frozen && (
              <th scope="col" className={styles.acts}>
                <span className="visually-hidden">Atur baris</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.keys.map((key, index) => (
            <tr key={key} data-row={key} tabIndex={-1}>
              <td className={styles.number}>
                {frozen ? index + 1 : <RowNumber index={index} rows={rows} />}
              </td>
              {columns.map((column) => (
                <td key={column.name} data-label={column.label} data-kind={column.kind}>
                  <RowCell
                    column={column}
                    path={`${name}.${index}.${column.name}`}
                    rowPath={`${name}.${index}`}
                    index={index}
                    label={`${column.label}, baris ${index + 1}`}
                  />
                </td>
              ))}
              {!frozen && (
                <td className={styles.acts}>
                  <RowActs index={index} columns={columns} rows={rows} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
