import type { GridPosition } from './gridRange.ts';

/** What a key asks of a grid, as in Excel; `null` leaves the key to the grid itself. */
export type GridAct =
  | { readonly act: 'move' | 'extend'; readonly to: GridPosition }
  | { readonly act: 'shift-rows'; readonly step: -1 | 1 }
  | { readonly act: 'edit' | 'clear' | 'fill-down' | 'select-all' | 'collapse' };

export interface KeyStroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const steps: Readonly<Record<string, GridPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** A key pressed on a cell that is not being edited. `end` is where the selected block ends. */
export function gridActOf(
  stroke: KeyStroke,
  active: GridPosition,
  end: GridPosition,
): GridAct | null {
  const { key, shiftKey } = stroke;
  const isControl = stroke.ctrlKey || stroke.metaKey;
  const step = steps[key];
  if (stroke.altKey) return actOfAlt(key);
  if (step !== undefined) {
    return shiftKey && !isControl ? { act: 'extend', to: moved(end, step) } : null;
  }
  if (isControl) return actOfControl(key);
  if (key === 'Enter')
    return { act: 'move', to: moved(active, { row: shiftKey ? -1 : 1, column: 0 }) };
  if (key === 'F2') return { act: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { act: 'clear' };
  return key === 'Escape' ? { act: 'collapse' } : null;
}

/** A key pressed while a cell is being edited: the up and down keys have nothing to do in one line. */
export function actOfEditKey({ key, shiftKey }: KeyStroke, active: GridPosition): GridAct | null {
  if (key === 'Enter')
    return { act: 'move', to: moved(active, { row: shiftKey ? -1 : 1, column: 0 }) };
  const step = key === 'ArrowUp' || key === 'ArrowDown' ? steps[key] : undefined;
  return step === undefined ? null : { act: 'move', to: moved(active, step) };
}

/** As in lists of rows. */
function actOfAlt(key: string): GridAct | null {
  if (key === 'ArrowUp') return { act: 'shift-rows', step: -1 };
  return key === 'ArrowDown' ? { act: 'shift-rows', step: 1 } : null;
}

function actOfControl(key: string): GridAct | null {
  switch (key.toLowerCase()) {
    case 'd':
      return { act: 'fill-down' };
    case 'a':
      return { act: 'select-all' };
    default:
      return null;
  }
}

function moved(from: GridPosition, by: GridPosition): GridPosition {
  return { row: from.row + by.row, column: from.column + by.column };
}
