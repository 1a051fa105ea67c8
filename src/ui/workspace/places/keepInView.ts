/** So long figures and pages above may still arrive and push a box away. */
const SETTLED = 1500;

/** What a person does takes over: whoever scrolls or types is not pulled back. */
const TAKING_OVER = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Brings an element to the middle of the window, and back there while what loads above it pushes it away. */
export function keepInView(element: HTMLElement): void {
  const until = performance.now() + SETTLED;
  const over = new AbortController();
  for (const event of TAKING_OVER) {
    window.addEventListener(event, () => over.abort(), { capture: true, signal: over.signal });
  }
  let height = -1;

  function look(): void {
    const isOver = performance.now() > until || document.activeElement !== element;
    if (over.signal.aborted || isOver) {
      over.abort();
      return;
    }
    const now = element.getBoundingClientRect().top + window.scrollY;
    if (now !== height) element.scrollIntoView({ block: 'center', inline: 'nearest' });
    height = now;
    requestAnimationFrame(look);
  }

  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  requestAnimationFrame(look);
}
