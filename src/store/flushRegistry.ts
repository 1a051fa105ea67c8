/** Forms that hold keystrokes which the store has not seen yet. */
export interface FlushRegistry {
  /** Registers what commits a form's keystrokes; returns what takes it out again. */
  readonly register: (flush: () => void) => () => void;
  /** Commits them all: before undo, before an export, and when the page is hidden. */
  readonly flushAll: () => void;
}

export function createFlushRegistry(): FlushRegistry {
  const flushes = new Set<() => void>();
  return {
    register: (flush) => {
      flushes.add(flush);
      return () => flushes.delete(flush);
    },
    flushAll: () => {
      for (const flush of flushes) flush();
    },
  };
}
