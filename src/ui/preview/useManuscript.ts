import { startTransition, useEffect, useRef, useState } from 'react';
import { compose, composing } from '#manuscript/compose.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { useRisalahStore } from '#ui/shell/openRisalah.ts';
import { inSlices } from './inSlices.ts';
import { keepBlocks } from './keepBlocks.ts';
import { useContextOf } from './useContextOf.ts';

/** Composing waits for a pause in the typing, so that typing never waits for it. */
const PAUSE = 500;

/** The open risalah as it would be printed, with what is missing marked; a moment behind the keys. */
export function useManuscript(): Manuscript {
  const store = useRisalahStore();
  const contextOf = useContextOf();
  const composed = useRef(store.getState());
  const [manuscript, setManuscript] = useState(() => compose(contextOf(store.getState())));

  useEffect(() => {
    let stop = (): void => undefined;

    function plan(): void {
      stop();
      const risalah = store.getState();
      if (risalah === composed.current) return;
      stop = inSlices(composing(contextOf(risalah)), {
        after: PAUSE,
        onDone: (latest) => {
          composed.current = risalah;
          startTransition(() => setManuscript((shown) => keepBlocks(shown, latest)));
        },
      });
    }

    plan();
    const unsubscribe = store.subscribe(plan);
    return () => {
      unsubscribe();
      stop();
    };
  }, [store, contextOf]);

  return manuscript;
}
