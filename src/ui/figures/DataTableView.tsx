import { useState } from 'react';
import type { ReactElement } from 'react';
import { dataTable } from '#figures/dataTable.ts';
import type { DataTable } from '#figures/dataTable.ts';
import type { Figure } from '#figures/figure.ts';
import styles from './DataTableView.module.css';

/** The numbers of a figure as a table, folded until somebody asks for it; nothing for a drawing without numbers. */
export function DataTableView({ figure }: { readonly figure: Figure }): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  if (figure.kind === 'diagram') return null;
  const table = isOpen ? dataTable(figure) : null;
  return (
    <details className={styles.data} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Tabel data</summary>
      {table !== null && (
        <div className={styles.scroll}>
          <Rows table={table} name={figure.title} />
        </div>
      )}
    </details>
  );
}

function Rows({ table, name }: { readonly table: DataTable; readonly name: string }): ReactElement {
  const look = (column: number) =>
    table.numeric[column] === true ? { className: styles.number } : {};
  return (
    <table aria-label={`Data: ${name}`}>
      <thead>
        <tr>
          {table.heads.map((head, column) => (
            <th key={column} scope="col" {...look(column)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) =>
              column === 0 && table.numeric[0] !== true ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column} {...look(column)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
