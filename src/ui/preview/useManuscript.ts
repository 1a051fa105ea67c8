import { startTransition, useEffect, useRef, useState } from 'react';
import { compose, composing } from '#manuscript/compose.ts';
import type { Context } from '#manuscript/context.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { useRisalahStore } from '#ui/shell/openRisalah.ts';
import { inSlices } from '#ui/shell/inSlices.ts';
import { keepingBlocks } from './keepingBlocks.ts';
import { useContextOf } from './useContextOf.ts';

/** Composing waits for a pause in the typing, so that typing never waits for it. */
const PAUSE = 500;

/** The open risalah as it would be printed, with what is missing marked; a moment behind the keys. */
export function useManuscript(): Manuscript {
  const store = useRisalahStore();
  const contextOf = useContextOf();
  const composed = useRef(store.getState());
  const [manuscript, setManuscript] = useState(() => compose(contextOf(store.getState())));
  const shown = useRef(manuscript);

  useEffect(() => {
    let stop = (): void => undefined;

    function plan(): void {
      stop();
      const risalah = store.getState();
      if (risalah === composed.current) return;
      stop = inSlices(composingAnew(contextOf(risalah), shown.current), {
        after: PAUSE,
        onDone: (latest) => {
          composed.current = risalah;
          shown.current = latest;
          startTransition(() => setManuscript(latest));
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

function* composingAnew(context: Context, shown: Manuscript): Generator<undefined, Manuscript> {
  const latest = yield* composing(context);
  return yield* keepingBlocks(shown, latest);
}
