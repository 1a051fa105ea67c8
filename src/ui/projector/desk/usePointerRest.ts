import { useEffect, useState } from 'react';

const REST_AFTER = 2500;

/** Whether the mouse is being moved. */
export function usePointerRest(): 'moving' | 'resting' {
  const [state, setState] = useState<'moving' | 'resting'>('resting');

  useEffect(() => {
    let timer: number | undefined;

    function handleMove(): void {
      setState('moving');
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setState('resting'), REST_AFTER);
    }

    window.addEventListener('pointermove', handleMove);
    return () => {
      window.removeEventListener('pointermove', handleMove);
      window.clearTimeout(timer);
    };
  }, []);

  return state;
}
