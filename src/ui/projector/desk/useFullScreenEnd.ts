import { useEffect, useRef } from 'react';

/** Browsers keep Esc to themselves on the full screen: its end is all that a page hears of the key. */
export function useFullScreenEnd(onEnd: () => void): void {
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });

  useEffect(() => {
    let wasFull = document.fullscreenElement !== null;

    function handleChange(): void {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull) latest.current();
      wasFull = isFull;
    }

    document.addEventListener('fullscreenchange', handleChange);
    return () => document.removeEventListener('fullscreenchange', handleChange);
  }, []);
}
