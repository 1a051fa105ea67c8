import { temporal } from 'zundo';
import type { TemporalState } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Risalah } from '#domain/risalah/risalah.ts';

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

/** Edits of one section that follow each other within this many milliseconds are undone together. */
const COALESCE_WITHIN = 800;

export function createRisalahStore({ risalah, now, history }: NewRisalahStore): RisalahStore {
  let lastEdit = Number.NEGATIVE_INFINITY;
  const store: RisalahStore = createStore<Risalah>()(
    temporal(() => risalah, {
      limit: HISTORY_LIMIT,
      diff: changedKeys,
      pastStates: [...(history?.past ?? [])],
      futureStates: [...(history?.future ?? [])],
      // zundo keeps no entry for what counts as equal: the entry before already holds the values to go back to.
      equality: (before, after) => {
        const changed = changedKeys(before, after);
        if (changed === null) return true;
        const sinceLast = now() - lastEdit;
        lastEdit = now();
        return sinceLast <= COALESCE_WITHIN && continuesLastEdit(store, changed);
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
function changedKeys(before: Partial<Risalah>, after: Partial<Risalah>): Partial<Risalah> | null {
  const keys = (Object.keys(after) as (keyof Risalah)[]).filter(
    (key) => before[key] !== after[key],
  );
  if (keys.length === 0) return null;
  return Object.fromEntries(keys.map((key) => [key, before[key]]));
}

/** Whether an edit only goes on with the last one: the same keys, and nothing undone in between. */
function continuesLastEdit(store: RisalahStore, changed: Partial<Risalah>): boolean {
  const { pastStates, futureStates } = store.temporal.getState();
  const last = pastStates.at(-1);
  if (last === undefined || futureStates.length > 0) return false;
  return Object.keys(changed).join() === Object.keys(last).join();
}
