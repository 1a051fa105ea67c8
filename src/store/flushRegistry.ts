/** Where strokes are held: a cell hands them to its form, and the form to the store. */
export type Holder = 'cell' | 'form';

/** Forms that hold keystrokes which the store has not seen yet. */
export interface FlushRegistry {
  /** Registers what commits a form's keystrokes; returns what takes it out again. */
  readonly register: (flush: () => void, holder?: Holder) => () => void;
  /** Commits them all: before undo, before an export, and when the page is hidden. */
  readonly flushAll: () => void;
  /** Commits what the cells hold to their forms, and no more. */
  readonly flushCells: () => void;
  /** Commits what the forms hold, and leaves the cells alone. */
  readonly flushForms: () => void;
  /** Says at a keystroke that it is held and thus not saved. */
  readonly touch: () => void;
}

/** @param onTouch hears of every keystroke that is held */
export function createFlushRegistry(onTouch: () => void = () => undefined): FlushRegistry {
  const flushes: Readonly<Record<Holder, Set<() => void>>> = { cell: new Set(), form: new Set() };
  function flushOf(holder: Holder): void {
    for (const flush of [...flushes[holder]]) flush();
  }
  return {
    register: (flush, holder = 'form') => {
      flushes[holder].add(flush);
      return () => flushes[holder].delete(flush);
    },
    flushAll: () => {
      // Cells first: what they hold is then in their forms.
      flushOf('cell');
      flushOf('form');
    },
    flushCells: () => flushOf('cell'),
    flushForms: () => flushOf('form'),
    touch: onTouch,
  };
}
