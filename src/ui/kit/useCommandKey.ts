import { useEffect, useRef } from 'react';

/**
 * Ctrl and a letter, or ⌘ and a letter, anywhere: the browser's own command of that key is not run. Whoever listens at
 * the document comes before those who listen at the window, who are passed over then.
 */
export function useCommandKey(
  letter: string,
  act: () => void,
  place: 'document' | 'window' = 'document',
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });

  useEffect(() => {
    const listened = place === 'document' ? document : window;
    const handleKey = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== letter) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    listened.addEventListener('keydown', handleKey);
    return () => listened.removeEventListener('keydown', handleKey);
  }, [letter, place]);
}
