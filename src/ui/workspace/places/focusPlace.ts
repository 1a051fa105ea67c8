import type { Address } from '#domain/risalah/address.ts';
import { openFolds } from '#ui/kit/openFolds.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';
import { anyControl, boxControl, placeOf } from './boxControl.ts';
import { keepInView } from './keepInView.ts';
import { whileSettling } from './whileSettling.ts';

/** Pages and sections are loaded when first shown; so long is waited for them, in milliseconds. */
const PATIENCE = 20_000;
/** What a section draws behind its form, the form of a tool above all, has come after these, in milliseconds … */
const LOADED = 5000;
/** … and after so many frames, however long a slow computer takes for each. */
const FRAMES = 90;

/**
 * Brings the box that an address names into view, unfolded, with the caret in it, once it is on screen. Where it has no
 * control, its row, its section: whatever is nearest. Whoever does something else meanwhile is left alone.
 */
export function focusPlace(address: Address): void {
  const since = performance.now();
  let frames = 0;
  let drawn = Infinity;

  function attempt(): boolean {
    const card = document.getElementById(sectionElementId(address.section));
    const now = performance.now();
    if (card?.querySelector('form') != null) {
      frames += 1;
      drawn = Math.min(drawn, now);
    }
    const isLate = (frames > FRAMES && now - drawn > LOADED) || now - since > PATIENCE;
    const place = card === null ? null : placeOf(card, address);
    if (place !== null && place !== card) openInside(place);
    const control = place === null ? null : controlIn(place, address, isLate);
    if (control === null && !isLate) return true;
    const target = control ?? place ?? card;
    if (target === null) return false;
    openFolds(target);
    target.focus({ preventScroll: true });
    // A row that is no card of its own takes no focus.
    if (document.activeElement !== target) card?.focus({ preventScroll: true });
    keepInView(target);
    return false;
  }

  // The page that is left must not be taken for the one that is opened.
  requestAnimationFrame(() => whileSettling(attempt, { lasts: 2 * PATIENCE }));
}

function controlIn(place: HTMLElement, address: Address, isLate: boolean): HTMLElement | null {
  if (address.field === '') return anyControl(place);
  return boxControl(place, address) ?? (isLate ? anyControl(place) : null);
}

/** A folded row draws its boxes only when it is opened. */
function openInside(row: HTMLElement): void {
  for (const fold of row.querySelectorAll<HTMLDetailsElement>(':scope > details')) fold.open = true;
}
