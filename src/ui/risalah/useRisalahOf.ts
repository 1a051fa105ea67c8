import { startTransition, useEffect, useState } from 'react';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { useRisalahStore } from './openRisalah.ts';

/** Milliseconds without a commit: steady typing commits more often, and a drawing is for the pauses. */
const REST = 250;

/**
 * The open risalah as it was when the picked answers last changed, a rest behind the keys.
 *
 * A drawing that asks for it is drawn anew only for what it shows, and never holds up the typing. `pick` must be the
 * same function at every call.
 */
export function useRisalahOf(pick: (risalah: Risalah) => unknown): Risalah {
  const store = useRisalahStore();
  const [kept, setKept] = useState(() => answersInForce(store.getState()).risalah);

  useEffect(() => {
    let shown = kept;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function follow(): void {
      const latest = answersInForce(store.getState()).risalah;
      if (sameAnswers(pick(shown), pick(latest))) return;
      shown = latest;
      startTransition(() => setKept(latest));
    }

    follow();
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(follow, REST);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, pick, kept]);

  return kept;
}
