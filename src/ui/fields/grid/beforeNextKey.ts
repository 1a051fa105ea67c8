import { flushSync } from 'react-dom';
import { urgently } from '#browser/urgently.ts';

interface Entering {
  /** Puts the focus on a cell. */
  readonly select: () => void;
  /** Opens the cell for what is about to be typed. */
  readonly edit: () => void;
}

/**
 * Enters a cell in a task of its own, or when the next key is pressed, which is then heard there.
 *
 * @returns what calls it off
 */
export function beforeNextKey({ select, edit }: Entering): () => void {
  const callOff = urgently(0, () => {
    stop();
    // A key may come sooner than a rendering that waits for its turn.
    flushSync(select);
  });
  window.addEventListener('keydown', handleKeyDown, { capture: true });

  function stop(): void {
    callOff();
    window.removeEventListener('keydown', handleKeyDown, { capture: true });
  }

  function handleKeyDown(event: KeyboardEvent): void {
    stop();
    // It is about the cell that is entered now, and nobody else may hear it.
    event.stopImmediatePropagation();
    if (isLetter(event)) {
      // The browser types it where the focus has come to.
      flushSync(edit);
      return;
    }
    flushSync(select);
    const place = document.activeElement ?? document.body;
    if (!place.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
  }

  return stop;
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}
