/** Opens whatever is folded around an element: what is folded away takes no focus. */
export function openFolds(element: Element): void {
  for (
    let fold = element.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
}
