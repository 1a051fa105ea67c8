/** Milliseconds between two looks at the clock. */
const TICK = 1000;

/** The same for a worker that still has to come: its code is fetched and read while others have the machine. */
const BEFORE_IT_BEGINS = 120_000;

/** Of whom something is waited for. */
export interface Waited {
  /** Milliseconds that are granted once it has begun. */
  readonly time: number;
  readonly onEnd: () => void;
}

/** How long somebody beside the page is waited for. */
export interface Patience {
  /** It is at work: only from now on does its own time count. */
  readonly begun: () => void;
  readonly end: () => void;
}

/**
 * Waits for whoever works beside the page, and calls back when that took too long.
 *
 * It counts looks at the clock, each for a second at most, and not what the clock says: while the laptop sleeps, or the page
 * itself is too busy to look, the worker has not been waited for, and its answer may lie there already.
 */
export function havePatience({ time, onEnd }: Waited): Patience {
  let left = BEFORE_IT_BEGINS;
  let timer = setTimeout(look, TICK);

  function look(): void {
    left -= TICK;
    if (left > 0) timer = setTimeout(look, TICK);
    else onEnd();
  }

  return {
    begun: () => {
      left = time;
    },
    end: () => clearTimeout(timer),
  };
}
