const STOPS =
  ':is(input:not([type="file"], [type="hidden"], [aria-hidden="true"]), textarea, select):not(:disabled)';

/** Moves the caret from a field of one line to the next field of the page, as Tab does, but over what is only pressed. */
export function goOn(from: HTMLElement): void {
  const page = from.closest('main') ?? document.body;
  const stops = [...page.querySelectorAll<HTMLElement>(STOPS)];
  const next = stops
    .slice(stops.indexOf(from) + 1)
    .find((stop) => stop.tabIndex >= 0 && stop.closest('details:not([open])') === null);
  next?.focus();
}

/** Whether Enter would otherwise do nothing in a control: a field of one line that stands by itself, in no list. */
export function isOneLine(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLElement) || target.closest('[data-list]') !== null) return false;
  if (target.closest('[data-part="field"]') === null) return false;
  if (target instanceof HTMLTextAreaElement) return target.closest('[data-lines="one"]') !== null;
  return target instanceof HTMLInputElement && target.type === 'text';
}
