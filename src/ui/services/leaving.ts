import { createContext } from 'react';

/** Saves what a room holds; `true` where all is saved, at once where nothing is left to do. */
export type Settle = () => true | Promise<boolean>;

/** Stands between what is shown and where the address leads: a room with unsaved work is not left without a question. */
export interface Leaving {
  /** Registers what saves the room's work before it is left; returns what takes it out again. */
  readonly watch: (settle: Settle) => () => void;
  /** Whether the address leads out of a room whose work could not be saved. */
  readonly isAsked: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
}

export const LeavingContext = createContext<Leaving>({
  watch: () => () => undefined,
  isAsked: false,
  leave: () => undefined,
  stay: () => undefined,
});
