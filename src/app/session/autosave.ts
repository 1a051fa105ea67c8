import type { StoreApi } from 'zustand/vanilla';
import { urgently } from '#browser/urgently.ts';
import type { SessionStatus } from '#store/session.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';

export interface Autosave {
  /** Notes that a form holds a stroke which the store has not seen. */
  readonly touch: () => void;
  /**
   * Commits what the forms hold and hands it to the browser before it returns, also while another save is under way: the
   * page may end with the task. Resolves when nothing waits any more, strokes that came meanwhile included. Never
   * rejects: `status` says how it went.
   */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

type SavingStatus = Pick<SessionStatus, 'access' | 'saving' | 'savedAt'>;

export interface AutosaveParts {
  readonly store: { readonly subscribe: (hear: () => void) => () => void };
  readonly status: Pick<StoreApi<SavingStatus>, 'getState' | 'setState'>;
  /** Puts into the store what the forms hold, and the cells before them. */
  readonly commit: () => void;
  /** The first half of it: into the forms what the cells hold. */
  readonly commitCells: () => void;
  /** The other half: into the store what the forms hold. */
  readonly commitForms: () => void;
  /**
   * Writes the store as it stands, with nothing between its call and the browser's having it; `overtaken`: another tab
   * has written, and nothing was. Of several under way the one begun last is written last.
   */
  readonly save: () => Promise<'saved' | 'overtaken'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Milliseconds, counted from the first stroke that is not saved, so that steady typing cannot put it off. On a busy
 * computer writing takes as long again, and no letter may be older than 500 ms.
 */
const SAVE_WITHIN = 200;
/** The same for strokes that came while others were being saved: they have waited already. */
const SAVE_REST_WITHIN = 100;

/** A hand that types on through so many saves in a row is not waited for. */
const ROUNDS = 5;

/** Saves an open record soon after every stroke, for as long as this tab may write. */
export function startAutosave({
  store,
  status,
  commit,
  commitCells,
  commitForms,
  save,
  now,
}: AutosaveParts): Autosave {
  let edits = 0;
  /** Of them those that a save holds which is under way or done. */
  let begunEdits = 0;
  let savedEdits = 0;
  let held: 'nothing' | 'strokes' = 'nothing';
  let callOff: (() => void) | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  /** A failure stays on screen until a save succeeds. */
  function tell(saving: 'saved' | 'waiting'): void {
    const before = saving === 'saved' ? 'waiting' : 'saved';
    if (status.getState().saving === before) status.setState({ saving });
  }

  function plan(within = SAVE_WITHIN): void {
    tell('waiting');
    // One save after the other, however long each takes: only what ends a page has no time to wait.
    callOff ??= urgently(within, () => void underWay.then(saveInParts));
  }

  /**
   * What cells hold, what forms hold and the writing are each a task of its own, so that a key that comes meanwhile need
   * not wait for the whole; what it types is for the next time, not to be gone through in the last of the tasks.
   */
  function saveInParts(): void {
    commitCells();
    held = 'nothing';
    callOff = urgently(0, () => {
      commitForms();
      callOff = urgently(0, () => {
        callOff = undefined;
        underWay = Promise.all([underWay, saveUnsaved()]);
        if (held === 'strokes') plan(SAVE_REST_WITHIN);
      });
    });
  }

  function saveNow(): Promise<unknown> {
    commit();
    held = 'nothing';
    callOff?.();
    callOff = undefined;
    underWay = Promise.all([underWay, saveUnsaved()]);
    return underWay;
  }

  async function saveUnsaved(): Promise<void> {
    const upTo = edits;
    if (status.getState().access === 'read') return;
    if (begunEdits === upTo) {
      // The strokes said what stood there before.
      if (savedEdits === upTo && held === 'nothing') tell('saved');
      return;
    }
    begunEdits = upTo;
    try {
      if ((await save()) === 'overtaken') return;
      savedEdits = Math.max(savedEdits, upTo);
      const isAll = edits === savedEdits && held === 'nothing';
      status.setState({ saving: isAll ? 'saved' : 'waiting', savedAt: now() });
    } catch (error) {
      if (begunEdits === upTo) begunEdits = savedEdits;
      status.setState({ saving: isStorageFull(error) ? 'full' : 'failed' });
    }
  }

  async function flush(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await saveNow();
      const { saving, access } = status.getState();
      if (saving !== 'waiting' || access === 'read') return;
    }
  }

  const unsubscribe = store.subscribe(() => {
    if (status.getState().access === 'read') return;
    edits += 1;
    plan();
  });

  return {
    touch: () => {
      if (status.getState().access === 'read') return;
      held = 'strokes';
      plan();
    },
    flush,
    stop: () => {
      unsubscribe();
      callOff?.();
    },
  };
}
