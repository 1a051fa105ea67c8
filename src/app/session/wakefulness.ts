/** Whether this tab has run without a long stop: a tab that was blocked or frozen may have missed what others did. */
export interface Wakefulness {
  readonly isAwake: () => boolean;
  readonly stop: () => void;
}

const BEAT = 500;
/** Less than another tab waits before it takes the right to write by force, in milliseconds. */
const LONGEST_STOP = 2000;

export function watchWakefulness(): Wakefulness {
  let beat = performance.now();
  const timer = setInterval(() => {
    beat = performance.now();
  }, BEAT);
  return {
    isAwake: () => performance.now() - beat < LONGEST_STOP,
    stop: () => clearInterval(timer),
  };
}
