/** Without a stroke for so long, nobody is typing, in milliseconds. */
const PAUSE = 1500;

/**
 * Loads one after another while the page has nothing else to do and nobody types, so that all is there when the server
 * has gone. What does not arrive is asked for again by whoever needs it.
 *
 * @param loads may grow while they are loaded
 */
export async function loadInPauses(loads: Iterable<() => Promise<unknown>>): Promise<void> {
  let lastStroke = -PAUSE;
  function note(): void {
    lastStroke = performance.now();
  }
  window.addEventListener('keydown', note, true);
  for (const load of loads) {
    while (performance.now() - lastStroke < PAUSE) await after(PAUSE);
    await idle();
    await load().catch(() => undefined);
  }
  window.removeEventListener('keydown', note, true);
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
