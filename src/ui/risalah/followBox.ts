import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { changedKeys } from '#store/recordStore.ts';
import type { RisalahStore } from '#store/risalahStore.ts';

/**
 * Takes over what a box has taken back, or brought again, by itself: the history follows as if it had been asked, so that
 * the next undo goes on from there and a redo finds the way.
 *
 * @param commit hands over what the forms hold
 */
export function followBox(store: RisalahStore, kind: 'undo' | 'redo', commit: () => void): void {
  const { pastStates, futureStates, pause, resume } = store.temporal.getState();
  const left = store.getState();
  pause();
  commit();
  resume();
  const reached = store.getState();
  const way = changedKeys(left, reached);
  if (way === null) return;
  const [from, to] = kind === 'undo' ? [pastStates, futureStates] : [futureStates, pastStates];
  const [rest, beyond] = [from.slice(0, reachedAt(from, reached)), [...to, way]];
  store.temporal.setState(
    kind === 'undo'
      ? { pastStates: rest, futureStates: beyond }
      : { pastStates: beyond, futureStates: rest },
  );
}

/** Which entry leads to where the record already is: the nearest; behind the last one where none does. */
function reachedAt(entries: readonly Partial<Risalah>[], reached: Risalah): number {
  let state: Partial<Risalah> = {};
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    state = { ...state, ...entries[at] };
    const keys = Object.keys(state) as (keyof Risalah)[];
    if (keys.every((key) => sameAnswers(state[key], reached[key]))) return at;
  }
  return entries.length;
}
