import type { CSSProperties } from 'react';
import type { Table, TableCell, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { HeadRow } from '#ui/preview/blocks/HeadRow.tsx';
import type { LaidTable } from '#publications/slides/layTable.ts';
import styles from './TableStage.module.css';

interface TableStageProps {
  readonly table: Table;
  readonly laid: LaidTable;
  readonly rows: readonly TableRow[];
}

/** A page of a table in large type. */
export function TableStage({ table, laid, rows }: TableStageProps) {
  const { columns, font, widths } = laid;
  const sum = Math.round(widths.reduce((total, width) => total + width, 0));
  const size: CSSProperties = { width: sum, fontSize: font };
  return (
    <div
      className={styles.tableStage}
      role="region"
      aria-label={table.caption}
      tabIndex={0}
      data-pan
    >
      <table className={styles.table} style={size}>
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        {columns.some(({ title }) => title !== '') && <HeadRow columns={columns} />}
        <tbody>
          {rows.map(({ cells, style }, index) => (
            <tr key={index} data-style={style}>
              {cells.map((cell, position) => (
                <Cell key={position} cell={cell} column={columns[position]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: TableCell;
  readonly column: TableColumn | undefined;
}

function Cell({ cell, column }: CellProps) {
  const { lines, span = 1, rowSpan = 1, bold, fill } = cell;
  return (
    <td
      colSpan={span}
      rowSpan={rowSpan}
      data-align={column?.align}
      data-fill={fill}
      data-weight={bold === true ? 'bold' : undefined}
    >
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </td>
  );
}
