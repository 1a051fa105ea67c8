/** What jsdom's own style sheet asks of an element before it says whether it is shown. */
const TELLING = ['hidden', 'open', 'popover', 'type'] as const;
/** What an element may pass on to all below it, when it stands in its style. */
const PASSED_ON = /visibility|pointer-events/;

/**
 * Answers `getComputedStyle` once for all elements of one kind, as far as being shown and being clicked goes.
 *
 * jsdom works out every property anew at each call, for the element and for all above it, which took more than half of
 * the time of tests that look for a role and a name. Without a style sheet of its own, a page shows an element or not
 * by its name, a few attributes and inline styles; where a sheet or an inline style has a say, jsdom is asked.
 */
export function shareComputedStyles(window: Window): void {
  const compute = window.getComputedStyle.bind(window);
  const shared = new Map<string, CSSStyleDeclaration>();
  window.getComputedStyle = (element, pseudoElement) => {
    const { document } = window;
    if (pseudoElement || document.styleSheets.length > 0 || hasSay(element)) {
      return compute(element, pseudoElement);
    }
    const kind = kindOf(element);
    const known = shared.get(kind);
    if (known !== undefined) return known;
    const style = compute(element);
    shared.set(kind, style);
    return style;
  };
}

function kindOf(element: Element): string {
  const telling = TELLING.map((name) => element.getAttribute(name) ?? '-');
  return [element.tagName, element.parentElement?.tagName, ...telling].join(' ');
}

/** Whether a style of its own, or one passed on from above, decides about an element. */
function hasSay(element: Element): boolean {
  if (element.hasAttribute('style')) return true;
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    // Rows and groups of rows that are hidden pass it on too.
    if (above.hasAttribute('hidden') || PASSED_ON.test(above.getAttribute('style') ?? '')) {
      return true;
    }
  }
  return false;
}
