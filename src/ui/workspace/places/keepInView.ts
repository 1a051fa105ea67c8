import { whileSettling } from './whileSettling.ts';

/** So long figures and pages above may still arrive and push a box away. */
const SETTLED = 1500;

/** Brings an element to a place of the window, and back there while what loads above it pushes it away. */
export function keepInView(element: HTMLElement, block: 'center' | 'start' = 'center'): void {
  let height = -1;
  whileSettling(
    () => {
      if (height !== -1 && document.activeElement !== element) return false;
      const now = element.getBoundingClientRect().top + window.scrollY;
      if (now !== height) element.scrollIntoView({ block, inline: 'nearest' });
      height = now;
      return true;
    },
    { lasts: SETTLED },
  );
}
