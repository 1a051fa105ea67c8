import { temporal } from 'zundo';
import type { TemporalState } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { editedAnswer } from './editedAnswer.ts';

/** The open risalah. The state is the record itself, one key a section; `temporal` holds its undo history. */
export interface RisalahStore extends StoreApi<Risalah> {
  readonly temporal: StoreApi<TemporalState<Partial<Risalah>>>;
}

/** Undo and redo as data. An entry holds only the keys that an edit changed, with the values to go back to. */
export interface History {
  readonly past: readonly Partial<Risalah>[];
  readonly future: readonly Partial<Risalah>[];
}

export interface NewRisalahStore {
  readonly risalah: Risalah;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  readonly history?: History;
}

const HISTORY_LIMIT = 100;

/** Edits of one answer that follow each other within this many milliseconds are undone together: a word, not an act. */
const COALESCE_WITHIN = 800;

export function createRisalahStore({ risalah, now, history }: NewRisalahStore): RisalahStore {
  let last: { readonly at: number; readonly answer: string | null } = { at: 0, answer: null };
  const store: RisalahStore = createStore<Risalah>()(
    temporal(() => risalah, {
      limit: HISTORY_LIMIT,
      diff: changedKeys,
      pastStates: [...(history?.past ?? [])],
      futureStates: [...(history?.future ?? [])],
      // zundo keeps no entry for what counts as equal: the entry before already holds the values to go back to.
      equality: (before, after) => {
        if (changedKeys(before, after) === null) return true;
        const edit = { at: now(), answer: editedAnswer(before, after) };
        const isSame = edit.answer !== null && edit.answer === last.answer;
        const goesOn = isSame && edit.at - last.at <= COALESCE_WITHIN && !isUndone(store);
        last = edit;
        return goesOn;
      },
    }),
  );
  return store;
}

/** Undo and redo as they stand, to be kept and given back to `createRisalahStore`. */
export function historyOf(store: RisalahStore): History {
  const { pastStates, futureStates } = store.temporal.getState();
  return { past: [...pastStates], future: [...futureStates] };
}

/** Puts another record in the place of the open one, as when a file changed elsewhere. It cannot be undone. */
export function replaceRisalah(store: RisalahStore, risalah: Risalah, history: History): void {
  const { pause, resume } = store.temporal.getState();
  pause();
  store.setState(risalah, true);
  resume();
  store.temporal.setState({ pastStates: [...history.past], futureStates: [...history.future] });
}

/** The earlier values of what a change touched, or `null` when it touched nothing. */
export function changedKeys(
  before: Partial<Risalah>,
  after: Partial<Risalah>,
): Partial<Risalah> | null {
  const keys = (Object.keys(after) as (keyof Risalah)[]).filter(
    (key) => before[key] !== after[key],
  );
  if (keys.length === 0) return null;
  return Object.fromEntries(keys.map((key) => [key, before[key]]));
}

/** Whether the last thing done was an undo: what is typed then begins anew. */
function isUndone(store: RisalahStore): boolean {
  return store.temporal.getState().futureStates.length > 0;
}
