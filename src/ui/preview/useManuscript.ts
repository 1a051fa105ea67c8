import { startTransition, useEffect, useRef, useState } from 'react';
import { compose, composing } from '#manuscript/compose.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Context } from '#manuscript/context.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { useRisalahStore } from '#ui/shell/openRisalah.ts';
import { inSlices } from '#ui/shell/inSlices.ts';
import { keepingBlocks } from './keepingBlocks.ts';
import { useContextOf } from './useContextOf.ts';

/** Composing waits for a pause in the typing, so that typing never waits for it. */
const PAUSE = 500;

/** What is shown, and the record that it was composed of. */
export interface Composed {
  readonly manuscript: Manuscript;
  readonly risalah: Risalah;
}

/** The open risalah as it would be printed, with what is missing marked; a moment behind the keys. */
export function useManuscript(): Composed {
  const store = useRisalahStore();
  const contextOf = useContextOf();
  const [composed, setComposed] = useState((): Composed => {
    const risalah = store.getState();
    return { manuscript: compose(contextOf(risalah)), risalah };
  });
  const shown = useRef(composed);

  useEffect(() => {
    let stop = (): void => undefined;

    function plan(): void {
      stop();
      const risalah = store.getState();
      if (risalah === shown.current.risalah) return;
      stop = inSlices(composingAnew(contextOf(risalah), shown.current.manuscript), {
        after: PAUSE,
        onDone: (manuscript) => {
          const latest = { manuscript, risalah };
          shown.current = latest;
          startTransition(() => setComposed(latest));
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

  return composed;
}

function* composingAnew(context: Context, shown: Manuscript): Generator<undefined, Manuscript> {
  const latest = yield* composing(context);
  return yield* keepingBlocks(shown, latest);
}
