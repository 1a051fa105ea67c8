const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], [role="grid"], dialog';

/**
 * Whether a key belongs to what has the focus: a field, a grid, an open dialog.
 *
 * The path of the event is asked, not the tree: a grid that begins to edit has by now replaced the cell that was hit.
 */
export function isTyping(event: Event): boolean {
  return event.composedPath().some((one) => one instanceof Element && one.matches(TYPED_INTO));
}
