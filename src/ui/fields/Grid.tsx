import { Plus, X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { DataGrid } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import type { CellKeyboardEvent, CellKeyDownArgs } from 'react-data-grid';
import { readBlock } from '#language/readBlock.ts';
import type { Notation } from '#language/readNumber.ts';
import { Button } from '#ui/shell/Button.tsx';
import { useReadOnly } from './fieldAccess.ts';
import { gridColumns } from './gridColumns.tsx';
import type { GridRow, GridSummary } from './gridColumn.ts';
import type { GridFieldProps } from './GridField.tsx';
import { GridProblem } from './GridProblem.tsx';
import { NotationQuestion } from './NotationQuestion.tsx';
import { notationOfPaste, pasteRows } from './pasteRows.ts';
import type { RowsPaste } from './pasteRows.ts';
import { Problem } from './Problem.tsx';
import styles from './grid.module.css';

/** More than a year of daily counts for eight officers; beyond it a browser on an old laptop is no longer quick. */
const MOST_ROWS = 3000;
const ROW_HEIGHT = 40;
const ROWS_IN_SIGHT = 12;

/** The grid itself; `GridField` loads it when a page shows one. */
export function Grid(props: GridFieldProps) {
  const { label, columns, rows, onRowsChange, newRow, addLabel = 'Tambah baris', summary } = props;
  const readOnly = useReadOnly();
  const problemId = useId();
  const [asked, setAsked] = useState<RowsPaste<GridRow> | null>(null);
  const [refused, setRefused] = useState<number | null>(null);
  const [selected, setSelected] = useState(-1);
  const shown = useMemo(() => gridColumns(columns, readOnly), [columns, readOnly]);
  const lines = Math.min(rows.length, ROWS_IN_SIGHT) + 1 + (summary === undefined ? 0 : 1);

  function put(paste: RowsPaste<GridRow>, notation: Notation): void {
    setAsked(null);
    onRowsChange(pasteRows(paste, notation));
  }

  function paste(text: string, at: RowsPaste<GridRow>['at']): void {
    const whole = readBlock(text);
    // A grid whose rows come from elsewhere takes only what fits.
    const block = newRow === undefined ? whole.slice(0, rows.length - at.row) : whole;
    setRefused(null);
    if (at.row + block.length > MOST_ROWS) {
      setRefused(at.row + block.length);
      return;
    }
    const request: RowsPaste<GridRow> = {
      rows,
      columns: columns.map(({ name, label, kind, min }) => ({ name, label, kind, min })),
      block,
      at,
      newRow: newRow ?? (() => ({})),
    };
    const notation = notationOfPaste(request);
    if (notation === 'ambiguous') setAsked(request);
    else put(request, notation);
  }

  function handleKeyDown(
    args: CellKeyDownArgs<GridRow, GridSummary>,
    event: CellKeyboardEvent,
  ): void {
    if (args.mode === 'EDIT' || readOnly) return;
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventGridDefault();
    const column = columns.find(({ name }) => name === args.column.key);
    if (column === undefined) return;
    const blank = column.kind === 'text' ? '' : null;
    onRowsChange(rows.with(args.rowIdx, { ...args.row, [column.name]: blank }));
  }

  return (
    <div className={styles.field}>
      <DataGrid<GridRow, GridSummary>
        className={styles.grid}
        style={{ blockSize: lines * ROW_HEIGHT + 2 }}
        aria-label={label}
        aria-describedby={problemId}
        columns={shown}
        rows={rows}
        rowHeight={ROW_HEIGHT}
        headerRowHeight={ROW_HEIGHT}
        summaryRowHeight={ROW_HEIGHT}
        bottomSummaryRows={summary === undefined ? undefined : [summary]}
        enableVirtualization={rows.length > ROWS_IN_SIGHT}
        onRowsChange={onRowsChange}
        onCellKeyDown={handleKeyDown}
        onSelectedCellChange={({ rowIdx }) => setSelected(rowIdx)}
        onCellPaste={({ row, column }, event) => {
          event.preventDefault();
          const at = { row: rows.indexOf(row), column: columnAt(columns, column.key) };
          if (!readOnly) paste(event.clipboardData.getData('text/plain'), at);
          return row;
        }}
      />
      <div id={problemId} aria-live="polite">
        <GridProblem columns={columns} rows={rows} onRowsChange={onRowsChange} />
        {refused !== null && (
          <Problem id={`${problemId}-refused`}>
            Tabel ini memuat paling banyak {MOST_ROWS.toLocaleString('id-ID')} baris; tempelan ini
            menjadikannya {refused.toLocaleString('id-ID')}. Tidak ada yang diubah.
          </Problem>
        )}
      </div>
      {asked !== null && (
        <NotationQuestion
          onAnswer={(notation) => put(asked, notation)}
          onCancel={() => setAsked(null)}
        />
      )}
      {newRow !== undefined && !readOnly && (
        <div className={styles.tools}>
          <Button
            disabled={rows.length >= MOST_ROWS}
            onClick={() => onRowsChange([...rows, newRow()])}
          >
            <Plus size={18} aria-hidden="true" />
            {addLabel}
          </Button>
          {rows[selected] !== undefined && (
            <Button look="plain" onClick={() => onRowsChange(rows.toSpliced(selected, 1))}>
              <X size={18} aria-hidden="true" />
              Hapus baris {selected + 1}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function columnAt(columns: GridFieldProps['columns'], name: string): number {
  return columns.findIndex((column) => column.name === name);
}
