import type { CauseTarget } from '#domain/edits/causeOutline.ts';

/** Upper and lower share of a line where a drop goes beside it; in between it goes below it, as its reason. */
const BESIDE = 0.3;

/** Where a pointer would drop a cause; `null` away from the outline. */
export function targetAt(outline: Element, y: number): CauseTarget | null {
  const places = [...outline.querySelectorAll<HTMLElement>('[data-cause], [data-bone]')];
  const over = places.find((place) => {
    const { top, bottom } = place.getBoundingClientRect();
    return y >= top && y < bottom;
  });
  if (over === undefined) return null;
  const { bone, cause } = over.dataset;
  if (bone !== undefined) return { id: bone, side: 'under' };
  if (cause === undefined) return null;
  const { top, height } = over.getBoundingClientRect();
  const share = (y - top) / Math.max(1, height);
  if (share < BESIDE) return { id: cause, side: 'before' };
  return { id: cause, side: share > 1 - BESIDE ? 'after' : 'under' };
}

/** By how many pixels the page must scroll so that a drag near its edge can go on. */
export function edgeScroll(y: number, pageHeight: number): number {
  // The bars at the top of the page cover about as much.
  const EDGE = 110;
  const STEP = 14;
  if (y < EDGE) return -STEP;
  return y > pageHeight - EDGE ? STEP : 0;
}
