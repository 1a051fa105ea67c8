import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { lostAnswers } from '#domain/risalah/reading/lostAnswers.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { KeepReason } from '#domain/risalah/versions/version.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { encode } from '#persistence/codec.ts';
import { encodeHistory } from '#persistence/historyCodec.ts';
import { createFlushRegistry } from '#store/flushRegistry.ts';
import { historyOf, isSameHistory } from '#store/recordStore.ts';
import { createRisalahStore, replaceRisalah } from '#store/risalahStore.ts';
import type { History } from '#store/risalahStore.ts';
import type { Session, SessionStatus } from '#store/session.ts';
import { risalahReason, startKeeper } from '#app/versions/keeper.ts';
import { startAutosave } from './autosave.ts';
import { cardOf } from './cardOf.ts';
import { readStored, setAside } from './storedRisalah.ts';
import type { StoredRisalah } from './storedRisalah.ts';
import { beginningOf } from './unsavedWork.ts';
import type { UnsavedWork } from './unsavedWork.ts';
import { joinTabs } from './tabs.ts';
import { hasLocks, requestWriteLock, seizeWriteLock } from './writeLock.ts';
import type { WriteLock } from './writeLock.ts';

export interface SessionParts {
  readonly storage: BrowserStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after every save. */
  readonly onSaved: () => void;
  /** Makes the one that reads large records beside the page. */
  readonly createWorker: () => Promise<Worker>;
  /** What this tab could not save when it had the risalah open before; default nothing. */
  readonly unsaved?: UnsavedWork | null;
}

/** An open risalah as whoever keeps it sees it. */
export interface OpenedSession extends Session {
  /** What stands here alone; `null` where all is saved. */
  readonly unsaved: () => UnsavedWork | null;
  /** Forgets what stands here alone: another session goes on with it, or the risalah was deleted. */
  readonly giveUp: () => void;
}

/** Opens a stored risalah in this tab; read-only while another tab has it. `null`: there is none of that id. */
export async function openSession(
  id: string,
  { storage, now, onSaved, createWorker, unsaved: left = null }: SessionParts,
): Promise<Read<OpenedSession> | null> {
  let lock: WriteLock | null = await requestWriteLock(id, handleLost);
  const stored = await readStored(id, { storage, createWorker }).catch((error: unknown) => {
    lock?.release();
    throw error;
  });
  if (stored === null || !stored.ok) {
    if (stored !== null) await setAside(storage, id, stored.error);
    lock?.release();
    return stored;
  }

  const { risalah, history } = stored.value;
  const store = createRisalahStore({ risalah, history, now });
  const access = lock === null ? 'read' : 'write';
  const begun = beginningOf(left ?? { own: null, lost: [] }, stored.value, access);
  const status: StoreApi<SessionStatus> = createStore<SessionStatus>(() => ({
    access,
    saving: begun.saving,
    savedAt: stored.value.savedAt,
    lost: begun.lost,
    versions: 'kept',
  }));
  const forms = createFlushRegistry(() => autosave.touch());
  const autosave = startAutosave({
    ...{ store, status, now, save },
    commit: forms.flushAll,
    commitCells: forms.flushCells,
    commitForms: forms.flushForms,
  });
  const tabs = joinTabs(id, ({ kind }) => void (kind === 'saved' ? handleSaved() : giveWay()));
  let state: 'open' | 'closed' = 'open';
  /** What this tab wrote or read last. */
  let known: StoredRisalah = { risalah, savedAt: stored.value.savedAt };
  /** The `savedAt` of what it is writing: each may stand there by the time the next is written. */
  const underWay = new Set<number>();
  /** The undo history that stands in the browser. */
  let kept: History = history;
  // One edit, which can be undone, and which is tried to be saved like every other.
  if (begun.risalah !== null) store.setState(begun.risalah, true);
  const keeper = startKeeper({
    ...{ storage, card: id, store, now },
    reasonFor: risalahReason,
    mayWrite: () => status.getState().access === 'write',
    onKept: (outcome) => status.setState({ versions: outcome === 'same' ? 'kept' : outcome }),
  });

  async function save(): Promise<'saved' | 'overtaken'> {
    const current = store.getState();
    const undoable = historyOf(store);
    const text = encode(current);
    const versions = [known.savedAt, ...underWay];
    const savedAt = Math.max(now(), ...versions.map((version) => version + 1));
    underWay.add(savedAt);
    try {
      const outcome = await storage.saveRecord(
        cardOf(current, { id, savedAt, bytes: text.length }),
        { text, history: isSameHistory(undoable, kept) ? null : encodeHistory(undoable) },
        versions,
      );
      if (outcome === 'overtaken') {
        lock?.release();
        loseAccess();
        // What stands there cannot be shown, and what was typed stands nowhere but here.
        if (!(await follow())) status.setState({ saving: 'failed' });
        return outcome;
      }
      known = { risalah: current, savedAt };
      kept = undoable;
    } finally {
      underWay.delete(savedAt);
    }
    tabs.tell({ kind: 'saved', id });
    onSaved();
    return 'saved';
  }

  function loseAccess(): void {
    lock = null;
    status.setState({ access: 'read' });
  }

  function handleLost(): void {
    loseAccess();
    void follow();
  }

  async function giveWay(): Promise<void> {
    if (lock === null) return;
    const { release } = lock;
    await autosave.flush();
    loseAccess();
    release();
  }

  async function handleSaved(): Promise<void> {
    if (status.getState().access === 'write' && hasLocks()) return;
    // What could not be saved stands nowhere else.
    if (isUnsaved(status.getState())) return;
    loseAccess();
    await follow();
  }

  /** Shows what the writing tab has saved; `false` where that is gone or cannot be read here. Never rejects. */
  async function follow(): Promise<boolean> {
    const latest = await readStored(id, { storage, createWorker }).catch(() => null);
    if (!latest?.ok) return false;
    const { risalah: written, savedAt } = latest.value;
    // The last keystrokes may stand in a form alone.
    forms.flushAll();
    const own = store.getState();
    const lost = lostAnswers({ known: known.risalah, own, written });
    replaceRisalah(store, written, latest.value.history);
    kept = latest.value.history;
    status.setState((before) => ({ savedAt, saving: 'saved', lost: [...before.lost, ...lost] }));
    known = { risalah: written, savedAt };
    return true;
  }

  async function takeOver(): Promise<boolean> {
    tabs.tell({ kind: 'give-way', id });
    lock = await seizeWriteLock(id, handleLost);
    const isShown = await follow();
    if (lock === null) return false;
    if (!isShown || state === 'closed') {
      lock.release();
      lock = null;
      return false;
    }
    status.setState({ access: 'write' });
    // One version more at once: whoever was blocked all the while and wakes now can no longer write over what is shown
    // here. Where there is no room for it, the first stroke tries again.
    await save().catch(() => undefined);
    return status.getState().access === 'write';
  }

  function saveWhenHidden(): void {
    if (document.visibilityState === 'hidden') void autosave.flush();
  }
  function saveWhenLeft(): void {
    void autosave.flush();
  }
  /** The browser asks before it closes a page whose work could not be saved. */
  function askWhenUnsaved(event: Event): void {
    // What was left and then overtaken by another tab can be saved nowhere any more.
    const canBeSaved = state === 'open' || status.getState().access === 'write';
    if (canBeSaved && isUnsaved(status.getState())) event.preventDefault();
  }
  document.addEventListener('visibilitychange', saveWhenHidden);
  window.addEventListener('pagehide', saveWhenLeft);
  window.addEventListener('beforeunload', askWhenUnsaved);

  async function close(): Promise<void> {
    document.removeEventListener('visibilitychange', saveWhenHidden);
    window.removeEventListener('pagehide', saveWhenLeft);
    await autosave.flush();
    state = 'closed';
    autosave.stop();
    tabs.close();
    lock?.release();
    lock = null;
    // What is kept needs no right to write: the page may be opened again meanwhile.
    await keeper.stop();
    // What is still unsaved may find room later; until then the browser goes on asking.
    if (!isUnsaved(status.getState())) {
      window.removeEventListener('beforeunload', askWhenUnsaved);
    }
  }

  function unsaved(): UnsavedWork | null {
    const { saving, lost } = status.getState();
    const isSaved = saving === 'saved' || saving === 'waiting';
    if (isSaved && lost.length === 0) return null;
    return { own: isSaved ? null : { risalah: store.getState(), known, saving }, lost };
  }

  function giveUp(): void {
    status.setState({ access: 'read', saving: 'saved', lost: [] });
    window.removeEventListener('beforeunload', askWhenUnsaved);
  }

  const session = {
    ...{ card: id, store, forms, status, flush: autosave.flush, takeOver, close, unsaved, giveUp },
    versionsKept: keeper.settled,
    keepVersion: (reason: KeepReason) => {
      forms.flushAll();
      return keeper.keep(reason);
    },
  };
  return { ok: true, value: session };
}

function isUnsaved({ saving }: SessionStatus): boolean {
  return saving === 'full' || saving === 'failed';
}
