import { createContext } from 'react';
import type { GridRow } from '#domain/edits/gridRow.ts';

/** What the editor of a cell says while it is open. */
export interface CellDraft {
  readonly row: number;
  /** Of the column. */
  readonly name: string;
  readonly value: GridRow[string];
  /** The row as it stood when its cell was entered. */
  readonly before: GridRow;
}

/** Where the editor of a cell puts its letters while it is open, so that they are saved like those of a field. */
export interface GridDraft {
  /** To be called at every stroke. */
  readonly hold: (draft: CellDraft) => void;
  /** Puts back what stood there, also where the draft has been handed over already. */
  readonly giveBack: () => void;
  /** To be called when the editor leaves the screen, however it came. */
  readonly leave: () => void;
}

/** The draft of the grid around a cell; the grid provides it. */
export const GridDraftContext = createContext<GridDraft>({
  hold: () => undefined,
  giveBack: () => undefined,
  leave: () => undefined,
});
