import { useEffect, useRef, useState } from 'react';

/** Milliseconds after which one wonders; what is read sooner needs no word. */
const A_MOMENT = 500;

interface Reading {
  /** `long`: for so long that it should be told, with a way out. */
  readonly state: 'idle' | 'short' | 'long';
  /** Does one thing that can be cancelled; the one before it is. Leaving the page cancels it too. */
  readonly start: <Value>(act: (signal: AbortSignal) => Promise<Value>) => Promise<Value>;
  readonly cancel: () => void;
}

/** The reading of a file, of which a page says nothing until it takes a moment. */
export function useReading(): Reading {
  const [state, setState] = useState<Reading['state']>('idle');
  const current = useRef<AbortController | null>(null);

  useEffect(() => () => current.current?.abort(), []);

  return {
    state,
    start: async (act) => {
      current.current?.abort();
      const own = new AbortController();
      current.current = own;
      setState('short');
      const timer = setTimeout(() => setState('long'), A_MOMENT);
      try {
        return await act(own.signal);
      } finally {
        clearTimeout(timer);
        if (current.current === own) setState('idle');
      }
    },
    cancel: () => current.current?.abort(),
  };
}
