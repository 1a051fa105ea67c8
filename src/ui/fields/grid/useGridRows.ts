import type { RefObject } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { copiedRow, nextPlace, withCopies, withMoved } from '#domain/edits/rowOrder.ts';
import { useNewId } from '#ui/services/services.ts';
import type { GridFieldProps } from './gridFieldProps.ts';
import type { GridRange } from './gridRange.ts';
import { MOST_GRID_ROWS } from './useGridIntake.ts';
import type { useGridSelection } from './useGridSelection.ts';

interface GridRowsSetting {
  readonly grid: RefObject<DataGridHandle | null>;
  readonly props: GridFieldProps;
  readonly selection: ReturnType<typeof useGridSelection>;
  readonly readOnly: boolean;
}

/** Acts on whole rows, those of a block of cells; each is one change. */
export interface GridRowActs {
  /** Whether rows may be moved, copied and removed at all. */
  readonly mayChange: boolean;
  /** Selects the rows from one to another, all their cells. */
  readonly select: (one: number, other: number) => void;
  /** Moves rows one place up or down; at the end they stay. */
  readonly shift: (range: GridRange, step: -1 | 1) => void;
  /** Puts rows before another one, which may be the end. */
  readonly moveTo: (range: GridRange, before: number) => void;
  /** Puts copies below them, as far as the grid has room. */
  readonly copy: (range: GridRange) => void;
  readonly remove: (range: GridRange) => void;
}

/** Rows that a grid owns are moved, copied and removed, several at a time. */
export function useGridRows({ grid, props, selection, readOnly }: GridRowsSetting): GridRowActs {
  const { rows, columns, newRow, onRowsChange } = props;
  const newId = useNewId();
  const mayChange = newRow !== undefined && !readOnly;

  function select(one: number, other: number): void {
    const at = { row: one, column: 0 };
    grid.current?.selectCell({ rowIdx: at.row, idx: at.column }, { shouldFocusCell: true });
    selection.activate(at);
    selection.extendTo({ row: other, column: columns.length - 1 });
  }

  function moveTo(range: GridRange, before: number): void {
    const picked = rowsOf(range);
    if (!mayChange || picked.some((at) => rows[at] === undefined)) return;
    const above = picked.filter((at) => at < before).length;
    const top = before - above;
    if (top === range.top) return;
    onRowsChange(withMoved(rows, picked, before));
    select(top, top + picked.length - 1);
  }

  return {
    mayChange,
    select,
    moveTo,
    shift: (range, step) => {
      const before = nextPlace(rowsOf(range), step, rows.length);
      if (before !== null) moveTo(range, before);
    },
    copy: (range) => {
      const picked = rowsOf(range);
      if (!mayChange || rows.length + picked.length > MOST_GRID_ROWS) return;
      onRowsChange(withCopies(rows, picked, (row) => copiedRow(row, newId)));
    },
    remove: ({ top, bottom }) => {
      if (mayChange) onRowsChange(rows.toSpliced(top, bottom - top + 1));
    },
  };
}

function rowsOf({ top, bottom }: GridRange): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}
