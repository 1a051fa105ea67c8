import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { pastOf } from '#persistence/past/versionParts.ts';
import { contentHashesIn } from '#persistence/photos/contentNames.ts';
import { HISTORY, changeOf, touchedBy } from '#persistence/kinds/parts.ts';
import { photoHashesIn } from '#persistence/kinds/recordFile.ts';
import { encodeRecordHistory } from '#persistence/kinds/recordHistory.ts';
import type { RecordKind } from '#persistence/kinds/recordKind.ts';
import type { PartsChange, RecordCard, RecordStorage } from '#persistence/kinds/recordStorage.ts';
import { createFlushRegistry } from '#store/flushRegistry.ts';
import type { RecordSession, RecordStatus } from '#store/recordSession.ts';
import { createRecordStore, historyOf, isSameHistory, replaceRecord } from '#store/recordStore.ts';
import type { RecordHistory } from '#store/recordStore.ts';
import { startAutosave } from '#app/session/autosave.ts';
import { joinTabs } from '#app/session/tabs.ts';
import { hasLocks, requestWriteLock, seizeWriteLock } from '#app/session/writeLock.ts';
import type { WriteLock } from '#app/session/writeLock.ts';
import { startKeeper } from '#app/versions/keeper.ts';
import { knownOf, photoHolder, readStored } from './storedRecord.ts';
import type { KnownRecord } from './storedRecord.ts';

export interface RecordParts<Value extends object> {
  readonly kind: RecordKind<Value>;
  readonly records: RecordStorage;
  /** Keeps how it stood before, and the photographs that it names from being swept, whatever edition sweeps. */
  readonly storage: Pick<BrowserStorage, 'past' | 'holdPhotos'>;
  readonly cardOf: (value: Value) => Omit<RecordCard, 'id' | 'kind' | 'savedAt'>;
  /** Whether how it stood before is kept: not where nothing that was said may be taken back. */
  readonly past: 'kept' | 'none';
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after every save. */
  readonly onSaved: () => void;
}

/** Opens a stored record in this tab; read-only while another tab has it. `null`: there is none of that id. */
export async function openRecord<Value extends object>(
  card: string,
  parts: RecordParts<Value>,
): Promise<Read<RecordSession<Value>> | null> {
  const { kind, records, now } = parts;
  let lock: WriteLock | null = await requestWriteLock(card, loseAccess);
  const stored = await readStored(card, parts).catch((error: unknown) => {
    lock?.release();
    throw error;
  });
  if (stored === null || !stored.ok) {
    lock?.release();
    return stored;
  }
  const { value, history } = stored.value;
  const store = createRecordStore<Value>({ record: value, history, now });
  const status: StoreApi<RecordStatus> = createStore<RecordStatus>(() => ({
    access: lock === null ? 'read' : 'write',
    saving: 'saved',
    savedAt: stored.value.savedAt,
    versions: 'kept',
  }));
  const forms = createFlushRegistry(() => autosave.touch());
  const autosave = startAutosave({
    ...{ store, status, now, save },
    commit: forms.flushAll,
    commitCells: forms.flushCells,
    commitForms: forms.flushForms,
  });
  const tabs = joinTabs(
    card,
    ({ kind: said }) => void (said === 'saved' ? handleSaved() : giveWay()),
  );
  let state: 'open' | 'closed' = 'open';
  let known: KnownRecord<Value> = knownOf(stored.value);
  /** What is being written: its version, and the parts that it touches. */
  const underWay = new Map<number, readonly string[]>();
  /** The undo history that stands in the browser. */
  let kept: RecordHistory<Value> = history;
  let held: ReadonlySet<string> = photoHashesIn(store.getState());
  const keeper = startKeeper<Value>({
    ...{ storage: parts.storage, card, kind: pastOf(kind), store, now },
    mayWrite: () => parts.past === 'kept' && status.getState().access === 'write',
    onKept: (outcome) => status.setState({ versions: outcome === 'same' ? 'kept' : outcome }),
  });

  async function save(): Promise<'saved' | 'overtaken'> {
    const current = store.getState();
    const undoable = historyOf(store);
    const unsure = new Set([...underWay.values()].flat());
    const step = changeOf(kind, { before: known.value, after: current, unsure });
    const isKept = isSameHistory(undoable, kept) && !unsure.has(HISTORY);
    const written = isKept
      ? []
      : [[HISTORY, encodeRecordHistory(kind, current, undoable)] as const];
    const change = { ...step, put: new Map([...step.put, ...written]) };
    const versions = [known.savedAt, ...underWay.keys()];
    const savedAt = Math.max(now(), ...versions.map((version) => version + 1));
    underWay.set(savedAt, touchedBy(change));
    try {
      const saving = records.save(
        { ...parts.cardOf(current), id: card, kind: kind.name, savedAt },
        change,
        versions,
      );
      const [outcome] = await Promise.all([saving, hold(change)]);
      if (outcome === 'overtaken') {
        lock?.release();
        loseAccess();
        // What was typed stands nowhere but here.
        status.setState({ saving: 'failed' });
        return outcome;
      }
      known = { value: current, savedAt };
      kept = undoable;
    } finally {
      underWay.delete(savedAt);
    }
    tabs.tell({ kind: 'saved', id: card });
    parts.onSaved();
    return 'saved';
  }

  /** Only what is new need be held: what is let go by an undo can come back by another. */
  async function hold({ put }: PartsChange): Promise<void> {
    const named = [...put.values()].flatMap(contentHashesIn);
    if (named.every((hash) => held.has(hash))) return;
    held = new Set([...held, ...named]);
    await parts.storage.holdPhotos(photoHolder(card), [...held]);
  }

  function loseAccess(): void {
    lock = null;
    status.setState({ access: 'read' });
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
    const latest = await readStored(card, parts).catch(() => null);
    if (!latest?.ok) return false;
    replaceRecord(store, latest.value.value, latest.value.history);
    kept = latest.value.history;
    known = knownOf(latest.value);
    status.setState({ savedAt: latest.value.savedAt, saving: 'saved' });
    return true;
  }

  async function takeOver(): Promise<boolean> {
    tabs.tell({ kind: 'give-way', id: card });
    lock = await seizeWriteLock(card, loseAccess);
    if (lock === null) return false;
    if (!(await follow()) || state === 'closed') {
      lock.release();
      lock = null;
      return false;
    }
    status.setState({ access: 'write' });
    // One version more at once, so that whoever was blocked all the while can no longer write over what is shown here.
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
    if (isUnsaved(status.getState())) event.preventDefault();
  }
  document.addEventListener('visibilitychange', saveWhenHidden);
  window.addEventListener('pagehide', saveWhenLeft);
  window.addEventListener('beforeunload', askWhenUnsaved);

  async function close(): Promise<void> {
    await autosave.flush();
    // What has found no room keeps its page's guard, and is given back when the record is opened again.
    if (isUnsaved(status.getState())) return;
    document.removeEventListener('visibilitychange', saveWhenHidden);
    window.removeEventListener('pagehide', saveWhenLeft);
    window.removeEventListener('beforeunload', askWhenUnsaved);
    state = 'closed';
    autosave.stop();
    tabs.close();
    lock?.release();
    lock = null;
    // What is kept needs no right to write: the page may be opened again meanwhile.
    await keeper.stop();
  }

  return {
    ok: true,
    value: {
      ...{ card, store, forms, status, takeOver, close },
      flush: autosave.flush,
      versionsKept: keeper.settled,
      keepVersion: (reason) => {
        forms.flushAll();
        return keeper.keep(reason);
      },
    },
  };
}

function isUnsaved({ saving }: RecordStatus): boolean {
  return saving === 'full' || saving === 'failed';
}
