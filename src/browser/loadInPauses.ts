/** Without a stroke or a press for so long, nobody is at work, in milliseconds. */
const PAUSE = 1500;

const ACTS = ['keydown', 'input', 'pointerdown'] as const;

/**
 * Loads one after another while the page has nothing else to do and nobody types, so that all is there when the server
 * has gone. What does not arrive is asked for again by whoever needs it.
 *
 * @param loads may grow while they are loaded
 */
export async function loadInPauses(loads: Iterable<() => Promise<unknown>>): Promise<void> {
  // Whoever has just opened the page is about to do something.
  let lastAct = performance.now();
  function note(): void {
    lastAct = performance.now();
  }
  for (const act of ACTS) window.addEventListener(act, note, true);
  for (const load of loads) {
    while (performance.now() - lastAct < PAUSE) await after(PAUSE);
    await idle();
    await load().catch(() => undefined);
  }
  for (const act of ACTS) window.removeEventListener(act, note, true);
}

/** Resolves when the page has nothing else to do; Safari cannot tell, and is given a moment. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}

function after(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
