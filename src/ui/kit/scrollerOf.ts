/** What an element is scrolled by; `null` for the window. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around === document.body) return null;
    if (/auto|scroll/u.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
