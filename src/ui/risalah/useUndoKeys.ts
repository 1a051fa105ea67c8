import { useEffect, useRef } from 'react';
import { useHistoryActs } from './openRisalah.ts';

/**
 * Ctrl+Z and Ctrl+Y for the whole risalah. In a field that has been typed into since it got the focus they are the
 * browser's own, which knows the single strokes.
 */
export function useUndoKeys(): void {
  const history = useHistoryActs();
  const latest = useRef(history);
  useEffect(() => {
    latest.current = history;
  });

  useEffect(() => {
    let typedIn: EventTarget | null = null;

    function handleKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      if (typedIn !== null && typedIn === event.target) return;
      event.preventDefault();
      if (isRedo) latest.current.redo();
      else latest.current.undo();
    }

    function handleInput(event: Event): void {
      typedIn = event.target;
    }

    function handleFocus(): void {
      typedIn = null;
    }

    document.addEventListener('keydown', handleKey);
    document.addEventListener('input', handleInput);
    document.addEventListener('focusin', handleFocus);
    return () => {
      document.removeEventListener('keydown', handleKey);
      document.removeEventListener('input', handleInput);
      document.removeEventListener('focusin', handleFocus);
    };
  }, []);
}
