import type { Table, TableCell, TableColumn } from '#manuscript/manuscript.ts';
import { captionLabels } from '#words/captions.ts';
import { CaptionLine } from './CaptionLine.tsx';
import { CellWords } from './CellWords.tsx';
import { ScrollFrame } from './ScrollFrame.tsx';
import styles from './TableView.module.css';
import previewStyles from './preview.module.css';

export function TableView({ table }: { readonly table: Table }) {
  const headed = table.columns.some(({ title }) => title !== '');
  const weights = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <div>
      <CaptionLine block={table} />
      <ScrollFrame label={table.caption === '' ? captionLabels.table : table.caption}>
        <table className={styles.table}>
          <colgroup>
            {table.columns.map(({ weight }, index) => (
              <col key={index} style={{ width: `${(100 * weight) / weights}%` }} />
            ))}
          </colgroup>
          {headed && (
            <thead>
              <tr>
                {table.columns.map(({ title }, index) => (
                  <th key={index} scope="col">
                    <CellWords text={title} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index} data-style={row.style}>
                {row.cells.map((cell, position) => (
                  <Cell key={position} cell={cell} column={table.columns[position]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {table.note !== '' && <p className={previewStyles.note}>{table.note}</p>}
    </div>
  );
}

interface CellProps {
  readonly cell: TableCell;
  readonly column: TableColumn | undefined;
}

function Cell({ cell, column }: CellProps) {
  return (
    <td
      colSpan={cell.span ?? 1}
      rowSpan={cell.rowSpan ?? 1}
      data-align={column?.align}
      data-fill={cell.fill}
      data-weight={cell.bold === true ? 'bold' : undefined}
    >
      {cell.lines.map((line, index) => (
        <div key={index}>
          <CellWords text={line} />
        </div>
      ))}
    </td>
  );
}
