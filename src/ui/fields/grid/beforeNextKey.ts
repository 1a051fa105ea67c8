import { flushSync } from 'react-dom';
import { urgently } from '#browser/urgently.ts';

/**
 * Moves the focus in a task of its own, or as soon as a key is pressed, which is then heard where the focus has come to.
 *
 * @returns what calls it off
 */
export function beforeNextKey(moveFocus: () => void): () => void {
  const callOff = urgently(0, () => {
    stop();
    moveFocus();
  });
  window.addEventListener('keydown', handleKeyDown, { capture: true });

  function stop(): void {
    callOff();
    window.removeEventListener('keydown', handleKeyDown, { capture: true });
  }

  function handleKeyDown(event: KeyboardEvent): void {
    stop();
    flushSync(moveFocus);
    event.stopImmediatePropagation();
    const place = document.activeElement ?? document.body;
    if (!place.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
  }

  return stop;
}
