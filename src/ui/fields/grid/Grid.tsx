import { useId, useMemo, useRef } from 'react';
import type { ClipboardEvent } from 'react';
import { DataGrid } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import type { DataGridHandle } from 'react-data-grid';
import type { GridRow } from '#domain/edits/gridRow.ts';
import { useSame } from '#ui/kit/useSame.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { gridColumns } from './gridColumns.tsx';
import type { GridSummary } from './gridColumn.ts';
import type { GridFieldProps } from './gridFieldProps.ts';
import { GridDraftContext } from './gridDraft.ts';
import { TableIntakeView } from '#ui/fields/intake/TableIntakeView.tsx';
import { FileDrop } from '#ui/fields/intake/FileDrop.tsx';
import { GridProblem } from './GridProblem.tsx';
import { clearedRange, rangeOf, rangeText } from './gridRange.ts';
import type { GridRange } from './gridRange.ts';
import { GridSelection } from './gridSelection.ts';
import { PrintedGrid } from './PrintedGrid.tsx';
import { GridTools } from './GridTools.tsx';
import { useCellDraft } from './useCellDraft.ts';
import { useGridKeys } from './useGridKeys.ts';
import { MOST_GRID_ROWS, useGridIntake } from './useGridIntake.ts';
import { useGridRows } from './useGridRows.ts';
import { useGridSelection } from './useGridSelection.ts';
import { useRowDrag } from './useRowDrag.ts';
import { useTypedRows } from './useTypedRows.ts';
import styles from './grid.module.css';

const ROW_HEIGHT = 40;
const ROWS_IN_SIGHT = 12;

/** The grid itself; `GridField` loads it when a page shows one. */
export function Grid(given: GridFieldProps) {
  const { label, newRow, addLabel = 'Tambah baris' } = given;
  // Columns that are other objects would have every cell drawn anew.
  const { columns, summary } = useSame({ columns: given.columns, summary: given.summary });
  // A row that is another object closes the editor that stands in it, and its letters are lost.
  const same = useSame(given.rows);
  const typed = useTypedRows({ rows: same, onRowsChange: given.onRowsChange });
  const { rows, draft, end } = useCellDraft({ columns, rows: typed.rows, give: typed.give });
  const props = { ...given, columns, rows, onRowsChange };
  const readOnly = useReadOnly();
  const problemId = useId();
  const grid = useRef<DataGridHandle>(null);
  const selection = useGridSelection();
  const intake = useGridIntake(props);
  const rowActs = useGridRows({ grid, props, selection, readOnly });
  const handleKeyDown = useGridKeys({ grid, props, selection, rowActs, readOnly });
  const shown = useMemo(() => gridColumns(columns, readOnly), [columns, readOnly]);
  const summaries = useMemo(() => (summary === undefined ? undefined : [summary]), [summary]);
  const lines = Math.min(rows.length, ROWS_IN_SIGHT) + 1 + (summary === undefined ? 0 : 1);
  const { active } = selection;
  const selected = selection.range ?? (active === null ? null : rangeOf(active, active));
  const drag = useRowDrag({
    grid,
    acts: rowActs,
    selected,
    rowHeight: ROW_HEIGHT,
    count: rows.length,
  });

  function handleType(next: readonly GridRow[]): void {
    end();
    typed.type(next);
  }

  function onRowsChange(...change: Parameters<GridFieldProps['onRowsChange']>): void {
    end();
    typed.onRowsChange(...change);
  }

  function handleCopy(event: ClipboardEvent, act: 'copy' | 'cut'): void {
    if (event.target instanceof HTMLInputElement || selected === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', rangeText({ rows, columns }, selected));
    if (act === 'cut' && !readOnly) onRowsChange(clearedRange({ rows, columns }, selected));
  }

  const isInHand = rowActs.mayChange && rows[active?.row ?? -1] !== undefined;
  return (
    <div className={styles.field}>
      <GridDraftContext value={draft}>
        <GridSelection value={selection.range}>
          <FileDrop
            className={styles.frame}
            onFile={readOnly ? undefined : (file) => void intake.takeFile(file)}
            onMouseOver={selection.handleMouseOver}
            {...drag.handlers}
            onCopy={(event) => handleCopy(event, 'copy')}
            onCut={(event) => handleCopy(event, 'cut')}
          >
            <DataGrid<GridRow, GridSummary>
              ref={grid}
              className={styles.grid}
              style={{ blockSize: lines * ROW_HEIGHT + 2 }}
              aria-label={label}
              aria-describedby={problemId}
              columns={shown}
              rows={rows}
              rowHeight={ROW_HEIGHT}
              headerRowHeight={ROW_HEIGHT}
              summaryRowHeight={ROW_HEIGHT}
              bottomSummaryRows={summaries}
              enableVirtualization={rows.length > ROWS_IN_SIGHT}
              onRowsChange={handleType}
              onFill={
                readOnly
                  ? undefined
                  : ({ columnKey, sourceRow, targetRow }) => ({
                      ...targetRow,
                      [columnKey]: sourceRow[columnKey] ?? null,
                    })
              }
              onCellKeyDown={handleKeyDown}
              onCellMouseDown={({ rowIdx, column }, event) => {
                if (!event.shiftKey || active === null) return;
                event.preventGridDefault();
                event.preventDefault();
                selection.extendTo({ row: rowIdx, column: column.idx });
              }}
              onSelectedCellChange={({ rowIdx, column }) =>
                selection.activate({ row: rowIdx, column: column.idx })
              }
              onCellPaste={({ row }, event) => {
                event.preventDefault();
                if (!readOnly && selected !== null) intake.paste(event.clipboardData, selected);
                return row;
              }}
            />
            {drag.before !== null && (
              <div className={styles.drop} style={{ top: drag.line }} role="status">
                <span>
                  {drag.before === 0 ? 'ke baris pertama' : `ke bawah baris ${drag.before}`}
                </span>
              </div>
            )}
          </FileDrop>
        </GridSelection>
      </GridDraftContext>
      <PrintedGrid label={label} columns={columns} rows={rows} summary={summary} />
      <div id={problemId} aria-live="polite">
        {selection.range !== null && (
          <p className="visually-hidden">Terpilih {sizeOf(selection.range)}.</p>
        )}
        <GridProblem columns={columns} rows={rows} onRowsChange={onRowsChange} />
      </div>
      <TableIntakeView id={`${problemId}-notice`} intake={intake} />
      {!readOnly && (
        <GridTools
          addLabel={addLabel}
          onAdd={
            newRow === undefined || rows.length >= MOST_GRID_ROWS
              ? undefined
              : () => onRowsChange([...rows, newRow()])
          }
          selected={isInHand && selected !== null ? selected : undefined}
          acts={rowActs}
          onFile={(file) => void intake.takeFile(file)}
          isReading={intake.reading !== 'idle'}
        />
      )}
    </div>
  );
}

function sizeOf({ top, bottom, left, right }: GridRange): string {
  return `${bottom - top + 1} baris × ${right - left + 1} kolom`;
}
