import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type {
  CellKeyboardEvent,
  CellKeyDownArgs,
  DataGridHandle,
  SelectCellOptions,
} from 'react-data-grid';
import type { GridRow } from '#domain/edits/gridRow.ts';
import type { GridSummary } from './gridColumn.ts';
import type { GridFieldProps } from './gridFieldProps.ts';
import { beforeNextKey } from './beforeNextKey.ts';
import { actOfEditKey, gridActOf } from './gridKeys.ts';
import type { GridAct } from './gridKeys.ts';
import { clearedRange, filledDown, rangeOf } from './gridRange.ts';
import type { GridPosition } from './gridRange.ts';
import type { GridRowActs } from './useGridRows.ts';
import type { useGridSelection } from './useGridSelection.ts';
import { MOST_GRID_ROWS } from './useGridIntake.ts';

interface GridKeysSetting {
  readonly grid: RefObject<DataGridHandle | null>;
  readonly props: GridFieldProps;
  readonly selection: ReturnType<typeof useGridSelection>;
  readonly rowActs: GridRowActs;
  readonly readOnly: boolean;
}

type Args = CellKeyDownArgs<GridRow, GridSummary>;
type KeyHandler = (args: Args, event: CellKeyboardEvent) => void;

/** The keys of a spreadsheet. */
export function useGridKeys(setting: GridKeysSetting): KeyHandler {
  const { grid, props, selection, rowActs, readOnly } = setting;
  const { rows, columns, onRowsChange, newRow } = props;
  const wanted = useRef<GridPosition | null>(null);

  // A row that Enter has added can be entered only once it stands there. What moves the focus asks where everything on
  // the page is: drawing the row and laying out all that it has moved are two tasks and not one.
  useEffect(() => {
    const to = wanted.current;
    if (to === null || to.row >= rows.length) return undefined;
    const enter = (options: SelectCellOptions) => () => {
      wanted.current = null;
      grid.current?.selectCell({ rowIdx: to.row, idx: to.column }, options);
    };
    return beforeNextKey({
      select: enter({ shouldFocusCell: true }),
      edit: enter({ enableEditor: true }),
    });
  });

  function select({ row, column }: GridPosition): void {
    grid.current?.selectCell({ rowIdx: row, idx: column }, { shouldFocusCell: true });
  }

  /** As after F2: what stands there is kept, and the caret goes behind it. */
  function edit({ row, column }: GridPosition): void {
    flushSync(() => grid.current?.selectCell({ rowIdx: row, idx: column }, { enableEditor: true }));
    const input = grid.current?.element?.querySelector('input');
    input?.setSelectionRange(input.value.length, input.value.length);
  }

  /** Beyond the last row a new one begins, unless the last one is still blank. */
  function move(args: Args, to: GridPosition): void {
    if (to.row < rows.length) {
      select({ ...to, row: Math.max(0, to.row) });
      return;
    }
    const isBlank = columns.every(({ name }) => isBlankCell(args.row[name]));
    const mayAdd = newRow !== undefined && !readOnly && rows.length < MOST_GRID_ROWS && !isBlank;
    if (mayAdd) {
      wanted.current = to;
      onRowsChange([...rows.with(args.rowIdx, args.row), newRow()]);
    }
    if (args.mode === 'EDIT') args.onClose(!mayAdd, !mayAdd);
  }

  function run(act: GridAct, args: Args): void {
    const at = { row: args.rowIdx, column: args.column.idx };
    const range = selection.range ?? rangeOf(at, at);
    const table = { rows, columns };
    switch (act.act) {
      case 'extend':
        selection.extendTo(within(act.to));
        break;
      case 'select-all':
        select({ row: 0, column: 0 });
        selection.activate({ row: 0, column: 0 });
        selection.extendTo({ row: rows.length - 1, column: columns.length - 1 });
        break;
      case 'collapse':
        selection.collapse();
        break;
      case 'edit':
        edit(at);
        break;
      case 'clear':
        if (!readOnly) onRowsChange(clearedRange(table, range));
        break;
      case 'shift-rows':
        rowActs.shift(range, act.step);
        break;
      case 'fill-down':
        if (!readOnly) onRowsChange(filledDown(table, range));
        break;
      case 'move':
        move(args, act.to);
    }
  }

  function within({ row, column }: GridPosition): GridPosition {
    return {
      row: Math.min(rows.length - 1, Math.max(0, row)),
      column: Math.min(columns.length - 1, Math.max(0, column)),
    };
  }

  return (args, event) => {
    const at = { row: args.rowIdx, column: args.column.idx };
    const act =
      args.mode === 'EDIT' ? actOfEditKey(event, at) : gridActOf(event, at, selection.end ?? at);
    if (act === null) return;
    event.preventGridDefault();
    event.preventDefault();
    run(act, args);
  };
}

function isBlankCell(cell: GridRow[string] | undefined): boolean {
  return cell === undefined || cell === null || cell === '';
}
