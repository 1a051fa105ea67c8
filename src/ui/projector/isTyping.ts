const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], [role="grid"], dialog';

/** Whether a key belongs to what has the focus: a field, a grid, an open dialog. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_INTO) !== null;
}
