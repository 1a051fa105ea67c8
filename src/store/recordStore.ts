import { temporal } from 'zundo';
import type { TemporalState } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { editedAnswer } from './editedAnswer.ts';

/** An open record. The state is the record itself, key by key; `temporal` holds its undo history. */
export interface RecordStore<Value extends object> extends StoreApi<Value> {
  readonly temporal: StoreApi<TemporalState<Partial<Value>>>;
}

/** Undo and redo as data. An entry holds only the keys that an edit changed, with the values to go back to. */
export interface RecordHistory<Value extends object> {
  readonly past: readonly Partial<Value>[];
  readonly future: readonly Partial<Value>[];
}

export interface NewRecordStore<Value extends object> {
  readonly record: Value;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  readonly history?: RecordHistory<Value>;
}

const HISTORY_LIMIT = 100;

/** Edits of one answer that follow each other within this many milliseconds are undone together: a word, not an act. */
const COALESCE_WITHIN = 800;

export function createRecordStore<Value extends object>({
  record,
  now,
  history,
}: NewRecordStore<Value>): RecordStore<Value> {
  let last: { readonly at: number; readonly answer: string | null } = { at: 0, answer: null };
  const store: RecordStore<Value> = createStore<Value>()(
    temporal(() => record, {
      limit: HISTORY_LIMIT,
      diff: changedKeys<Value>,
      pastStates: [...(history?.past ?? [])],
      futureStates: [...(history?.future ?? [])],
      // zundo keeps no entry for what counts as equal: the entry before already holds the values to go back to.
      equality: (before, after) => {
        if (changedKeys<Value>(before, after) === null) return true;
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

/** Undo and redo as they stand, to be kept and given back to `createRecordStore`. */
export function historyOf<Value extends object>(store: RecordStore<Value>): RecordHistory<Value> {
  const { pastStates, futureStates } = store.temporal.getState();
  return { past: [...pastStates], future: [...futureStates] };
}

/** Letters typed into one word make no new entry: a history may be megabytes, and is written only when it changed. */
export function isSameHistory<Value extends object>(
  one: RecordHistory<Value>,
  other: RecordHistory<Value>,
): boolean {
  return hasSameEntries(one.past, other.past) && hasSameEntries(one.future, other.future);
}

function hasSameEntries(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at]);
}

/** Puts another record in the place of the open one, as when it changed elsewhere. It cannot be undone. */
export function replaceRecord<Value extends object>(
  store: RecordStore<Value>,
  record: Value,
  history: RecordHistory<Value>,
): void {
  const { pause, resume } = store.temporal.getState();
  pause();
  store.setState(record, true);
  resume();
  store.temporal.setState({ pastStates: [...history.past], futureStates: [...history.future] });
}

/** The earlier values of what a change touched, or `null` when it touched nothing. */
export function changedKeys<Value extends object>(
  before: Partial<Value>,
  after: Partial<Value>,
): Partial<Value> | null {
  const keys = (Object.keys(after) as (keyof Value)[]).filter((key) => before[key] !== after[key]);
  if (keys.length === 0) return null;
  return Object.fromEntries(keys.map((key) => [key, before[key]])) as Partial<Value>;
}

/** Whether the last thing done was an undo: what is typed then begins anew. */
function isUndone<Value extends object>(store: RecordStore<Value>): boolean {
  return store.temporal.getState().futureStates.length > 0;
}
