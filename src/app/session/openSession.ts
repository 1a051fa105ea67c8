import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { lostAnswers } from '#domain/risalah/reading/lostAnswers.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode, encode } from '#persistence/codec.ts';
import { decodeHistory, encodeHistory } from '#persistence/historyCodec.ts';
import { createFlushRegistry } from '#store/flushRegistry.ts';
import { createRisalahStore, historyOf, replaceRisalah } from '#store/risalahStore.ts';
import type { History } from '#store/risalahStore.ts';
import type { Session, SessionStatus } from '#store/session.ts';
import { startAutosave } from './autosave.ts';
import { cardOf } from './cardOf.ts';
import { beginningOf } from './unsavedWork.ts';
import type { UnsavedWork } from './unsavedWork.ts';
import { joinTabs } from './tabs.ts';
import { watchWakefulness } from './wakefulness.ts';
import { hasLocks, requestWriteLock, seizeWriteLock } from './writeLock.ts';
import type { WriteLock } from './writeLock.ts';

export interface SessionParts {
  readonly storage: BrowserStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after every save. */
  readonly onSaved: () => void;
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
  { storage, now, onSaved, unsaved: left = null }: SessionParts,
): Promise<Read<OpenedSession> | null> {
  let lock: WriteLock | null = await requestWriteLock(id, handleLost);
  const stored = await readStored(storage, id).catch((error: unknown) => {
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
  }));
  const forms = createFlushRegistry(() => autosave.touch());
  const autosave = startAutosave({ store, status, now, save, commit: forms.flushAll });
  const tabs = joinTabs(id, ({ kind }) => void (kind === 'saved' ? handleSaved() : giveWay()));
  let state: 'open' | 'closed' = 'open';
  let isLeft = false;
  /** What this tab wrote or read last, and when it was saved. */
  let known = { risalah, savedAt: stored.value.savedAt };
  /** The undo history that stands in the browser. */
  let kept: History = history;
  const wakefulness = watchWakefulness();
  // One edit, which can be undone, and which is tried to be saved like every other.
  if (begun.risalah !== null) store.setState(begun.risalah, true);

  async function save(): Promise<'saved' | 'overtaken'> {
    const current = store.getState();
    const undoable = historyOf(store);
    const text = encode(current);
    const savedAt = Math.max(now(), (known.savedAt ?? 0) + 1);
    const outcome = await storage.saveRecord(
      cardOf(current, { id, savedAt, bytes: text.length }),
      { text, history: isSameHistory(undoable, kept) ? null : encodeHistory(undoable) },
      isAlone() ? 'any' : known.savedAt,
    );
    if (outcome === 'saved') {
      known = { risalah: current, savedAt };
      kept = undoable;
      tabs.tell({ kind: 'saved', id });
      onSaved();
    } else {
      lock?.release();
      handleLost();
    }
    return outcome;
  }

  /**
   * Whether nobody else can have written. A page that is being left has no time to compare; whoever takes the lock by
   * force has told so long before, so a tab that was awake all the while and still holds it writes alone.
   */
  function isAlone(): boolean {
    const isGoing = isLeft || document.visibilityState === 'hidden';
    return isGoing && lock !== null && hasLocks() && wakefulness.isAwake();
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
    const latest = await readStored(storage, id).catch(() => null);
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
    return true;
  }

  function saveWhenHidden(): void {
    if (document.visibilityState === 'hidden') void autosave.flush();
  }
  function saveWhenLeft(): void {
    isLeft = true;
    void autosave.flush().finally(() => {
      isLeft = document.visibilityState === 'hidden';
    });
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
    wakefulness.stop();
    lock?.release();
    lock = null;
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

  const { flush } = autosave;
  const session = { store, forms, status, flush, takeOver, close, unsaved, giveUp };
  return { ok: true, value: session };
}

function isUnsaved({ saving }: SessionStatus): boolean {
  return saving === 'full' || saving === 'failed';
}

/** Letters typed into one word make no new entry: the history may be megabytes, and is written only when it changed. */
function isSameHistory(one: History, other: History): boolean {
  return hasSameEntries(one.past, other.past) && hasSameEntries(one.future, other.future);
}

function hasSameEntries(one: History['past'], other: History['past']): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at]);
}

interface Stored {
  readonly risalah: Risalah;
  readonly history: History;
  readonly savedAt: number | null;
}

async function readStored(storage: BrowserStorage, id: string): Promise<Read<Stored> | null> {
  const record = await storage.readRecord(id);
  if (record === null) return null;
  const risalah = decode(record.text);
  if (!risalah.ok) return risalah;
  return {
    ok: true,
    value: {
      risalah: risalah.value,
      history: decodeHistory(record.history),
      savedAt: await savedAtOf(storage, id),
    },
  };
}

async function savedAtOf(storage: BrowserStorage, id: string): Promise<number | null> {
  const card = (await storage.listCards()).find((candidate) => candidate.id === id);
  return card?.savedAt ?? null;
}

/** Keeps a copy of a record that cannot be read; where there is no room for one, the record itself still stands. */
async function setAside(storage: BrowserStorage, id: string, error: Unreadable): Promise<void> {
  try {
    const record = await storage.readRecord(id);
    if (record !== null) await storage.setAside(id, record.text, error);
  } catch {
    // Nothing else depends on the copy.
  }
}
