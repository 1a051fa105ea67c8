import type { StoreApi } from 'zustand/vanilla';
import type { RisalahStore } from '#store/risalahStore.ts';
import type { SessionStatus } from '#store/session.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';

export interface Autosave {
  /** Saves now what has not been saved, and waits for it. Never rejects: `status` says how it went. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export interface AutosaveParts {
  readonly store: RisalahStore;
  readonly status: StoreApi<SessionStatus>;
  /** Writes the store as it stands; `overtaken`: another tab has written, and nothing was. */
  readonly save: () => Promise<'saved' | 'overtaken'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Counted from the first edit that is not saved, so that steady typing cannot put it off. */
const SAVE_WITHIN = 300;

/** Saves the open risalah soon after every edit, for as long as this tab may write. */
export function startAutosave({ store, status, save, now }: AutosaveParts): Autosave {
  let edits = 0;
  let savedEdits = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();

  function plan(): void {
    timer ??= setTimeout(() => void flush(), SAVE_WITHIN);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    // One save after the other: the last to be written is then the last that was typed.
    running = running.then(saveUnsaved);
    return running;
  }

  async function saveUnsaved(): Promise<void> {
    const upTo = edits;
    if (savedEdits === upTo || status.getState().access === 'read') return;
    try {
      if ((await save()) === 'overtaken') return;
      savedEdits = upTo;
      status.setState({ saving: edits === upTo ? 'saved' : 'waiting', savedAt: now() });
    } catch (error) {
      status.setState({ saving: isStorageFull(error) ? 'full' : 'failed' });
    }
  }

  const unsubscribe = store.subscribe(() => {
    if (status.getState().access === 'read') return;
    edits += 1;
    // A failure stays on screen until a save succeeds.
    if (status.getState().saving === 'saved') status.setState({ saving: 'waiting' });
    plan();
  });

  return {
    flush,
    stop: () => {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}
