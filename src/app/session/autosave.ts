import type { StoreApi } from 'zustand/vanilla';
import { urgently } from '#browser/urgently.ts';
import type { RisalahStore } from '#store/risalahStore.ts';
import type { SessionStatus } from '#store/session.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';

export interface Autosave {
  /** Notes that a form holds a stroke which the store has not seen. */
  readonly touch: () => void;
  /** Commits what the forms hold, saves what has not been saved, and waits for it. Never rejects: `status` says how it went. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export interface AutosaveParts {
  readonly store: RisalahStore;
  readonly status: StoreApi<SessionStatus>;
  /** Puts into the store what the forms hold. */
  readonly commit: () => void;
  /** Writes the store as it stands; `overtaken`: another tab has written, and nothing was. */
  readonly save: () => Promise<'saved' | 'overtaken'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Milliseconds, counted from the first stroke that is not saved, so that steady typing cannot put it off. On a busy
 * computer writing takes as long again, and no letter may be older than 500 ms.
 */
const SAVE_WITHIN = 200;

/** Saves the open risalah soon after every stroke, for as long as this tab may write. */
export function startAutosave({ store, status, commit, save, now }: AutosaveParts): Autosave {
  let edits = 0;
  let savedEdits = 0;
  let held: 'nothing' | 'strokes' = 'nothing';
  let callOff: (() => void) | undefined;
  let running = Promise.resolve();

  /** A failure stays on screen until a save succeeds. */
  function tell(saving: 'saved' | 'waiting'): void {
    const before = saving === 'saved' ? 'waiting' : 'saved';
    if (status.getState().saving === before) status.setState({ saving });
  }

  function plan(): void {
    tell('waiting');
    callOff ??= urgently(SAVE_WITHIN, () => void flush());
  }

  function flush(): Promise<void> {
    commit();
    held = 'nothing';
    callOff?.();
    callOff = undefined;
    // One save after the other: the last to be written is then the last that was typed.
    running = running.then(saveUnsaved);
    return running;
  }

  async function saveUnsaved(): Promise<void> {
    const upTo = edits;
    if (status.getState().access === 'read') return;
    if (savedEdits === upTo) {
      // The strokes said what stood there before.
      if (held === 'nothing') tell('saved');
      return;
    }
    try {
      if ((await save()) === 'overtaken') return;
      savedEdits = upTo;
      const isAll = edits === upTo && held === 'nothing';
      status.setState({ saving: isAll ? 'saved' : 'waiting', savedAt: now() });
    } catch (error) {
      status.setState({ saving: isStorageFull(error) ? 'full' : 'failed' });
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
