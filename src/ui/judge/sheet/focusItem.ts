/** Puts the focus on what an item is scored by: the level that was chosen, else the first; after the last, the way on. */
export function focusItem(at: number): void {
  const item = document.querySelector(`[data-item="${at}"]`);
  const target =
    item?.querySelector<HTMLElement>('input:checked') ??
    item?.querySelector<HTMLElement>('input') ??
    document.querySelector<HTMLElement>('[data-onward]');
  target?.focus();
}
