import { useLayoutEffect, useRef } from 'react';

interface StageActs {
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

/** Keys of a presenter on a screen for the hall: forward, back, out. */
export function useStageKeys(acts: StageActs): void {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });

  // As soon as the screen is seen: on a busy laptop a press in between would be lost.
  useLayoutEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const isOnControl = event.target instanceof Element && event.target.closest('a, button');
      const act =
        isOnControl && (event.key === 'Enter' || event.key === ' ') ? null : of(event.key);
      if (act === null) return;
      event.preventDefault();
      latest.current[act]();
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}

function of(key: string): keyof StageActs | null {
  if (['PageDown', 'Enter', ' ', 'ArrowRight', 'ArrowDown'].includes(key)) return 'onNext';
  if (['PageUp', 'ArrowLeft', 'ArrowUp'].includes(key)) return 'onBack';
  return key === 'Escape' ? 'onLeave' : null;
}
