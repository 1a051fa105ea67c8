/** A third of the place a step: what was at its edge stays in sight. */
export function pan(screen: HTMLElement | null, right: number, down: number): void {
  const place = screen?.querySelector('[data-pan]');
  place?.scrollBy({
    left: (right * place.clientWidth) / 3,
    top: (down * place.clientHeight) / 3,
  });
}
