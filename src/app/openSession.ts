import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode, encode } from '#persistence/codec.ts';
import { decodeHistory, encodeHistory } from '#persistence/historyCodec.ts';
import { createFlushRegistry } from '#store/flushRegistry.ts';
import { createRisalahStore, historyOf, replaceRisalah } from '#store/risalahStore.ts';
import type { History } from '#store/risalahStore.ts';
import type { Session, SessionStatus } from '#store/session.ts';
import { startAutosave } from './autosave.ts';
import { cardOf } from './cardOf.ts';
import { joinTabs } from './tabs.ts';
import { requestWriteLock, seizeWriteLock } from './writeLock.ts';
import type { WriteLock } from './writeLock.ts';

export interface SessionParts {
  readonly storage: BrowserStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after every save. */
  readonly onSaved: () => void;
}

/** Opens a stored risalah in this tab; read-only while another tab has it. `null`: there is none of that id. */
export async function openSession(
  id: string,
  { storage, now, onSaved }: SessionParts,
): Promise<Read<Session> | null> {
  let lock: WriteLock | null = await requestWriteLock(id, loseAccess);
  const stored = await readStored(storage, id);
  if (stored === null || !stored.ok) {
    lock?.release();
    return stored;
  }

  const { risalah, history } = stored.value;
  const store = createRisalahStore({ risalah, history, now });
  const status: StoreApi<SessionStatus> = createStore<SessionStatus>(() => ({
    access: lock === null ? 'read' : 'write',
    saving: 'saved',
    savedAt: stored.value.savedAt,
  }));
  const forms = createFlushRegistry();
  const autosave = startAutosave({ store, status, now, save });
  const tabs = joinTabs(id, ({ kind }) => void (kind === 'saved' ? follow() : giveWay()));

  async function save(): Promise<void> {
    const current = store.getState();
    const text = encode(current);
    await storage.saveRecord(cardOf(current, { id, savedAt: now(), bytes: text.length }), {
      text,
      history: encodeHistory(historyOf(store)),
    });
    tabs.tell({ kind: 'saved', id });
    onSaved();
  }

  async function flush(): Promise<void> {
    forms.flushAll();
    await autosave.flush();
  }

  function loseAccess(): void {
    lock = null;
    status.setState({ access: 'read' });
  }

  async function giveWay(): Promise<void> {
    if (lock === null) return;
    const { release } = lock;
    await flush();
    loseAccess();
    release();
  }

  /** Shows what the writing tab has saved. */
  async function follow(): Promise<void> {
    if (status.getState().access === 'write') return;
    const latest = await readStored(storage, id);
    if (!latest?.ok) return;
    replaceRisalah(store, latest.value.risalah, latest.value.history);
    status.setState({ savedAt: latest.value.savedAt });
  }

  async function takeOver(): Promise<void> {
    tabs.tell({ kind: 'give-way', id });
    lock = await seizeWriteLock(id, loseAccess);
    await follow();
    if (lock !== null) status.setState({ access: 'write', saving: 'saved' });
  }

  function saveWhenHidden(): void {
    if (document.visibilityState === 'hidden') void flush();
  }
  const saveWhenLeft = (): void => void flush();
  document.addEventListener('visibilitychange', saveWhenHidden);
  window.addEventListener('pagehide', saveWhenLeft);

  async function close(): Promise<void> {
    document.removeEventListener('visibilitychange', saveWhenHidden);
    window.removeEventListener('pagehide', saveWhenLeft);
    await flush();
    autosave.stop();
    tabs.close();
    lock?.release();
    lock = null;
  }

  return { ok: true, value: { store, forms, status, flush, takeOver, close } };
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
  if (!risalah.ok) {
    await storage.setAside(id, record.text, risalah.error);
    return risalah;
  }
  const card = (await storage.listCards()).find((candidate) => candidate.id === id);
  return {
    ok: true,
    value: {
      risalah: risalah.value,
      history: decodeHistory(record.history),
      savedAt: card?.savedAt ?? null,
    },
  };
}
