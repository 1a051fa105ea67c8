const GAP = 6;
/** Pixels that stay free at the edges of the window. */
const EDGE = 8;

/** Puts what lies over the page below a mark, above it where the window ends, and within its sides. */
export function placeNear(popover: HTMLElement, mark: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const isLow = at.bottom + GAP + height > window.innerHeight - EDGE && at.top > height + GAP;
  const most = window.innerWidth - width - EDGE;
  popover.style.top = `${isLow ? at.top - GAP - height : at.bottom + GAP}px`;
  popover.style.left = `${Math.max(EDGE, Math.min(at.left - 12, most))}px`;
}
