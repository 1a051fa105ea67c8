import { startTransition, useEffect, useRef, useState } from 'react';
import { compose, composing } from '#manuscript/compose.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Context } from '#manuscript/context.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { ComposeOptions } from '#manuscript/options.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { inSlices } from '#browser/inSlices.ts';
import { keepingBlocks } from './keepingBlocks.ts';
import { useContextOf } from './useContextOf.ts';

/** What is shown, and what it was composed of. */
export interface Composed {
  readonly manuscript: Manuscript;
  readonly risalah: Risalah;
  readonly options: ComposeOptions;
  /** A later record that prints the same, or the same one. */
  readonly upTo: Risalah;
}

/**
 * The open risalah as it would be printed, with what is missing marked. Composing waits for a pause in the typing of as
 * many milliseconds as `pause` says, so that typing never waits for it.
 */
export function useManuscript(pause: () => number): Composed {
  const store = useRisalahStore();
  const contextOf = useContextOf();
  const [composed, setComposed] = useState((): Composed => {
    const risalah = store.getState();
    const context = contextOf(risalah);
    const { options } = context;
    return { manuscript: compose(context), risalah, options, upTo: risalah };
  });
  const shown = useRef(composed);

  useEffect(() => {
    let stop = (): void => undefined;

    function plan(): void {
      stop();
      const risalah = store.getState();
      if (risalah === shown.current.upTo) return;
      const context = contextOf(risalah);
      stop = inSlices(composingAnew(context, shown.current.manuscript), {
        after: pause(),
        onDone: (manuscript) => {
          const { options } = context;
          const isSame = sameAnswers([manuscript, options], printedOf(shown.current));
          const latest = isSame
            ? { ...shown.current, upTo: risalah }
            : { manuscript, risalah, options, upTo: risalah };
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
  }, [store, contextOf, pause]);

  return composed;
}

function printedOf({ manuscript, options }: Composed): unknown {
  return [manuscript, options];
}

function* composingAnew(context: Context, shown: Manuscript): Generator<undefined, Manuscript> {
  const latest = yield* composing(context);
  return yield* keepingBlocks(shown, latest);
}
