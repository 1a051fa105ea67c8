/**
 * Notes which field of a form has the focus, where its caret stands and how far the page is scrolled; the returned
 * function puts them back after the form has been filled anew. Fields are found by name, since rows may be redrawn.
 */
export function rememberFocus(form: HTMLFormElement | null): () => void {
  const active = document.activeElement;
  const isInside = form !== null && active instanceof HTMLElement && form.contains(active);
  if (!isInside) return () => undefined;
  const name = active.getAttribute('name') ?? '';
  const caret = caretOf(active);
  return () => {
    requestAnimationFrame(() => {
      if (active.isConnected && document.activeElement === active) return;
      const field = findField(form, name);
      field?.focus({ preventScroll: true });
      if (caret !== null && hasCaret(field)) field.setSelectionRange(caret, caret);
    });
  };
}

/** The field of a form that has this name. */
export function findField(form: HTMLElement | null, name: string): HTMLElement | null {
  if (name === '') return null;
  return form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`) ?? null;
}

function hasCaret(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && element.type === 'text';
}

function caretOf(element: HTMLElement): number | null {
  return hasCaret(element) ? element.selectionStart : null;
}
