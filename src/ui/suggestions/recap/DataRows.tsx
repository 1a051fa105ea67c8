import type { Table } from '#manuscript/manuscript.ts';
import styles from './recap.module.css';

/** A table of counts as it will be printed. */
export function DataRows({ table }: { readonly table: Table }) {
  const { columns, rows } = table;
  return (
    <div className={styles.scroll} role="region" aria-label="Tabel rekap" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ title, align }) => (
              <th key={title} scope="col" data-align={align}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, style }, at) => (
            <tr key={cells[0]?.lines.join(' ') ?? at} data-style={style}>
              {cells.map(({ lines }, column) => {
                const Tag = column === 0 ? 'th' : 'td';
                return (
                  <Tag
                    key={columns[column]?.title}
                    scope={column === 0 ? 'row' : undefined}
                    data-align={columns[column]?.align}
                  >
                    {lines.join(' ')}
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
