import { useState } from 'react';
import type { MouseEvent } from 'react';
import { rangeOf } from './gridRange.ts';
import type { GridPosition, GridRange } from './gridRange.ts';

interface GridSelectionState {
  /** The cell that keys act on. */
  readonly active: GridPosition | null;
  /** The block from that cell to where Shift or the mouse has drawn it; `null` where it is the cell alone. */
  readonly range: GridRange | null;
  readonly activate: (position: GridPosition) => void;
  readonly extendTo: (position: GridPosition) => void;
  /** Where the block ends that starts at the active cell. */
  readonly end: GridPosition | null;
  readonly collapse: () => void;
  readonly handleMouseOver: (event: MouseEvent) => void;
}

/** Which cells of a grid are selected. */
export function useGridSelection(): GridSelectionState {
  const [active, setActive] = useState<GridPosition | null>(null);
  const [end, setEnd] = useState<GridPosition | null>(null);
  const isBlock =
    active !== null && end !== null && (active.row !== end.row || active.column !== end.column);

  function activate(position: GridPosition): void {
    setActive(position);
    setEnd(null);
  }

  return {
    active,
    range: isBlock ? rangeOf(active, end) : null,
    activate,
    extendTo: setEnd,
    end,
    collapse: () => setEnd(null),
    handleMouseOver: (event) => {
      if (event.buttons !== 1 || active === null) return;
      const position = positionOf(event.target);
      if (position !== null) setEnd(position);
    },
  };
}

/** The cell under the mouse, by the places that the grid itself tells screen readers. */
function positionOf(target: EventTarget): GridPosition | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('[role="gridcell"]');
  const row = cell?.closest('[role="row"]');
  if (cell == null || row == null || row.matches('[class*="rdg-summary-row"]')) return null;
  const position = {
    // Rows count from 1, and the head is one of them.
    row: Number(row.getAttribute('aria-rowindex')) - 2,
    column: Number(cell.getAttribute('aria-colindex')) - 1,
  };
  return position.row < 0 || position.column < 0 ? null : position;
}
