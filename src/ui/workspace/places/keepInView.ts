import { whileSettling } from './whileSettling.ts';

/** So long after the last figure or page that pushed a box away another may arrive, in milliseconds. */
const SETTLED = 1500;
/** A slow computer draws a long step for some seconds; after these nobody expects the page to move. */
const PATIENCE = 10_000;

/** Brings an element to a place of the window, and back there while what loads above it pushes it away. */
export function keepInView(element: HTMLElement, block: 'center' | 'start' = 'center'): void {
  const { activeElement } = document;
  let height = -1;
  let until = performance.now() + SETTLED;
  whileSettling(
    () => {
      if (document.activeElement !== activeElement) return false;
      const now = element.getBoundingClientRect().top + window.scrollY;
      if (now !== height) {
        element.scrollIntoView({ block, inline: 'nearest' });
        until = performance.now() + SETTLED;
      }
      height = now;
      return performance.now() < until;
    },
    { lasts: PATIENCE },
  );
}
