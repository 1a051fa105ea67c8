import { takenOver } from './takenOver.ts';

/** So long after the last figure or page that pushed a box away another may arrive, in milliseconds. */
const SETTLED = 1500;
/** A slow computer draws a long step for some seconds; after these nobody expects the page to move. */
const PATIENCE = 10_000;

/** Brings an element to the middle of the window, and back there while what loads above it pushes it away. */
export function keepInView(element: HTMLElement): void {
  const last = performance.now() + PATIENCE;
  let until = performance.now() + SETTLED;
  const over = takenOver();
  let height = -1;

  function look(): void {
    const isOver = performance.now() > until || document.activeElement !== element;
    if (over.signal.aborted || isOver) {
      over.abort();
      return;
    }
    const now = element.getBoundingClientRect().top + window.scrollY;
    if (now !== height) {
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      until = Math.min(last, performance.now() + SETTLED);
    }
    height = now;
    requestAnimationFrame(look);
  }

  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  requestAnimationFrame(look);
}
