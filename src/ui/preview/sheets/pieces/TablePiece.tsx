import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import type { RowsPiece, SheetRow } from '#manuscript/pagedManuscript.ts';
import { HeadRow } from '#ui/preview/blocks/HeadRow.tsx';
import { px, useSheetWorld } from './sheetContext.ts';
import { tableCells } from './tableCells.ts';
import type { SpannedCell } from './tableCells.ts';
import styles from './TablePiece.module.css';

interface TablePieceProps {
  readonly table: Table;
  readonly piece: RowsPiece;
  /** The left edge and the width of the text, in pixels. */
  readonly left: number;
  readonly room: number;
}

/** The rows of a table that stand on one sheet; its header is repeated where Word repeats it. */
export function TablePiece({ table, piece, left, room }: TablePieceProps) {
  const { fit } = useSheetWorld();
  const cells = useMemo(() => tableCells(table), [table]);
  const isHeaded = table.columns.some(({ title }) => title !== '');
  const head = isHeaded ? piece.rows.filter(({ index }) => index === 0) : [];
  const body = piece.rows.filter((row) => !head.includes(row));
  const height = piece.rows.reduce((sum, row) => sum + row.height, 0);
  const [frame, squeeze] = useSqueeze(height);
  const first = (body[0]?.index ?? 0) - (isHeaded ? 1 : 0);
  const after = first + body.length;
  const width = piece.widths.reduce((sum, one) => sum + one, 0);
  return (
    <table
      ref={frame}
      className={styles.table}
      data-frame={frameOf(table)}
      style={{
        // A narrow table stands in the middle.
        left: left + Math.max(0, room - width) / 2,
        top: piece.rows[0]?.y,
        width,
        fontSize: px(piece.fontSize) * fit * squeeze,
      }}
    >
      <colgroup>
        {piece.widths.map((one, index) => (
          <col key={index} style={{ width: one }} />
        ))}
      </colgroup>
      {head.map((row) => (
        <HeadRow key="head" columns={table.columns} style={{ height: row.height }} />
      ))}
      <tbody>
        {body.map((row, position) => {
          const index = first + position;
          return (
            <BodyRow
              key={index}
              row={row}
              style={table.rows[index]?.style ?? 'plain'}
              columns={table.columns}
              lineHeight={px(piece.fontSize)}
              cells={(cells[index] ?? []).flatMap((one): ShownCell[] =>
                // A cell from the sheet before goes on without its words.
                one.row === index || position === 0
                  ? [{ ...one, isNew: one.row === index, down: Math.min(one.end, after) - index }]
                  : [],
              )}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface ShownCell extends SpannedCell {
  readonly isNew: boolean;
  /** Rows it covers on this sheet. */
  readonly down: number;
}

interface BodyRowProps {
  readonly row: SheetRow;
  readonly style: TableRow['style'];
  readonly columns: readonly TableColumn[];
  readonly cells: readonly ShownCell[];
  readonly lineHeight: number;
}

function BodyRow({ row, style, columns, cells, lineHeight }: BodyRowProps) {
  const { singleLine } = useSheetWorld();
  const line = lineHeight * singleLine;
  const lines = (height: number): number => Math.round((height - PADDING) / line);
  const window = row.parted ? { height: lines(row.height) * line } : undefined;
  const shift = row.above > 0 ? { marginTop: -lines(row.above) * line } : undefined;
  return (
    <tr style={{ height: row.height }} data-style={style}>
      {cells.map(({ cell, column, span, down, isNew }) => (
        <td
          key={column}
          colSpan={span}
          rowSpan={down}
          data-align={style === 'group' ? 'start' : columns[column]?.align}
          data-fill={cell.fill}
          data-weight={cell.bold === true ? 'bold' : undefined}
        >
          {isNew && (
            <div className={styles.window} style={window}>
              <div style={shift}>
                {cell.lines.map((text, index) => (
                  <div key={index} className={styles.cellLine}>
                    {text}
                  </div>
                ))}
              </div>
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Above and below the words of a cell, with its rule, in pixels. */
const PADDING = 6;

function frameOf({ caption, frame, writingHeight }: Table): 'boxed' | 'ruled' | 'none' {
  if (writingHeight !== undefined || frame === 'boxed') return 'boxed';
  return caption === '' ? 'none' : 'ruled';
}

/** Sets a table smaller whose words, in the font that is installed here, need more lines than on paper. */
function useSqueeze(height: number) {
  const frame = useRef<HTMLTableElement>(null);
  const [squeeze, setSqueeze] = useState(1);
  useLayoutEffect(() => {
    const found = frame.current?.offsetHeight ?? 0;
    if (found > height + 3) setSqueeze((one) => (one > SMALLEST ? one * 0.97 : one));
  }, [height, squeeze]);
  return [frame, squeeze] as const;
}

const SMALLEST = 0.8;
