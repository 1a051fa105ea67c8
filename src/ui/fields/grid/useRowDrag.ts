import { useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import type { GridRange } from './gridRange.ts';
import type { GridRowActs } from './useGridRows.ts';

/** Pixels after which a press has become a drag. */
const DRAG = 6;
/** Nearer than this to an end of the grid it scrolls, in pixels. */
const EDGE = 24;

interface RowDragSetting {
  readonly grid: RefObject<DataGridHandle | null>;
  readonly acts: GridRowActs;
  readonly selected: GridRange | null;
  readonly rowHeight: number;
  readonly count: number;
}

interface RowDrag {
  /** Before which row the ones in hand would be put; `null` while none are. */
  readonly before: number | null;
  /** How far below the top of the grid that is, in pixels. */
  readonly line: number;
  /** To be given to what surrounds the grid. */
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onMouseDownCapture: (event: MouseEvent) => void;
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  };
}

interface Held {
  readonly from: number;
  readonly row: number;
  readonly rows: GridRange;
  /** Whether several were selected before, and the row among them. */
  readonly kept: boolean;
}

/** A row of a grid is taken in hand by its number: pressed, all of it is selected, with Shift all up to it; dragged, moved. */
export function useRowDrag({ grid, acts, selected, rowHeight, count }: RowDragSetting): RowDrag {
  const held = useRef<Held | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  const [line, setLine] = useState(0);

  function end(): void {
    held.current = null;
    setBefore(null);
  }

  function place(y: number): void {
    const element = grid.current?.element;
    if (element == null) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (y < top + rowHeight + EDGE) element.scrollTop -= rowHeight / 4;
    else if (y > bottom - EDGE) element.scrollTop += rowHeight / 4;
    // The head has a row's height and stays in its place.
    const at = Math.round((y - top - rowHeight + element.scrollTop) / rowHeight);
    const next = Math.min(count, Math.max(0, at));
    setBefore(next);
    setLine(rowHeight * (next + 1) - element.scrollTop);
  }

  return {
    before,
    line,
    handlers: {
      onPointerDown: (event) => {
        const row = rowAt(event.target);
        if (row === null || event.button !== 0 || !acts.mayChange) return;
        const isHeld = selected !== null && row >= selected.top && row <= selected.bottom;
        // Several rows that are selected stay so, to be moved together.
        const rows = isHeld ? selected : { top: row, bottom: row, left: 0, right: 0 };
        if (event.shiftKey && selected !== null) acts.select(selected.top, row);
        else if (rows.top === rows.bottom) acts.select(row, row);
        const kept = isHeld && !event.shiftKey && rows.top !== rows.bottom;
        held.current = { from: event.clientY, row, rows, kept };
        // What follows is about the rows, and no longer about the cell below the pointer.
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: ({ clientY }) => {
        if (held.current === null) return;
        if (before === null && Math.abs(clientY - held.current.from) < DRAG) return;
        place(clientY);
      },
      onPointerUp: () => {
        const { rows, row, kept } = held.current ?? { rows: null, row: 0, kept: false };
        if (rows !== null && before !== null) acts.moveTo(rows, before);
        // One of several that is only pressed is meant alone.
        else if (rows !== null && kept) acts.select(row, row);
        end();
      },
      onPointerCancel: end,
      onMouseDownCapture: (event) => {
        if (held.current === null) return;
        event.preventDefault();
        event.stopPropagation();
      },
      onKeyDownCapture: (event) => {
        if (event.key !== 'Escape' || held.current === null) return;
        event.preventDefault();
        event.stopPropagation();
        end();
      },
    },
  };
}

/** The row whose number is under the pointer, from 0. */
function rowAt(target: EventTarget): number | null {
  const number = target instanceof Element ? target.closest('[data-number]') : null;
  return number === null ? null : Number(number.getAttribute('data-number')) - 1;
}
