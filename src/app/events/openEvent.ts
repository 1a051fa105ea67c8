import { createStore } from 'zustand/vanilla';
import type { KeptEvent } from '#domain/event/event.ts';
import type { KeepReason, KeptVersion } from '#domain/risalah/versions/version.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { pastOf } from '#persistence/past/versionParts.ts';
import type { OpenedEvent } from '#ui/services/events.ts';
import { joinTabs } from '#app/session/tabs.ts';
import { hasLocks, requestWriteLock } from '#app/session/writeLock.ts';
import type { WriteLock } from '#app/session/writeLock.ts';
import { startKeeper } from '#app/versions/keeper.ts';
import { readRecordVersion } from '#app/versions/readVersion.ts';

export interface OpeningEvent {
  readonly read: (id: string) => Promise<KeptEvent | null>;
  /** Resolves when nothing is being saved any more. */
  readonly saved: () => Promise<unknown>;
  readonly onOpened: (opened: OpenedEvent | null) => void;
  /** Keeps how it stood before. */
  readonly storage: Pick<BrowserStorage, 'past' | 'holdPhotos'>;
}

/** An event that this tab has open. */
export interface HeldEvent {
  /** Hears that it was saved: earlier states of it are kept, and other tabs are told. */
  readonly saved: (event: KeptEvent) => void;
  /** Keeps how it stands as a version. */
  readonly keepVersion: (reason: KeepReason) => Promise<KeptVersion>;
  /** Resolves to how the last version went, when none is being written any more. */
  readonly versionsKept: () => Promise<Exclude<KeptVersion, 'same'>>;
  /** Gives it back once the last save is through. */
  readonly giveBack: () => Promise<void>;
}

/** Opens an event in this tab, to be written unless another tab has it; then it follows what is saved there. */
export async function openEvent(
  id: string,
  { read, saved, onOpened, storage }: OpeningEvent,
): Promise<HeldEvent> {
  let lock: WriteLock | null = await requestWriteLock(id, () => void lose());
  const tabs = joinTabs(id, ({ kind }) => {
    // Where browsers offer no locks, a tab writes until it hears that another one has.
    if (kind === 'saved' && (lock === null || !hasLocks())) void lose();
  });

  async function show(): Promise<KeptEvent | null> {
    const event = await read(id);
    onOpened(event && { event, mayWrite: lock !== null });
    return event;
  }

  /** What cannot be read anew stays as it is. */
  async function lose(): Promise<void> {
    lock = null;
    await show().catch(() => undefined);
  }

  async function letGo(): Promise<void> {
    await saved();
    tabs.close();
    lock?.release();
  }

  try {
    const opened = await show();
    const past = opened === null ? null : pastOfOpen(opened);
    return {
      saved: (event) => {
        past?.store.setState(event, true);
        tabs.tell({ kind: 'saved', id });
      },
      keepVersion: (reason) => past?.keeper.keep(reason) ?? Promise.resolve('same'),
      versionsKept: async () => {
        await past?.keeper.settled();
        return past?.last() ?? 'kept';
      },
      giveBack: async () => {
        await letGo();
        // What is kept needs no right to write: the page may be opened again meanwhile.
        await past?.keeper.stop();
      },
    };
  } catch (error) {
    await letGo();
    throw error;
  }

  function pastOfOpen(opened: KeptEvent) {
    const store = createStore<KeptEvent>(() => opened);
    let last: Exclude<KeptVersion, 'same'> = 'kept';
    const keeper = startKeeper<KeptEvent>({
      ...{ storage, card: id, kind: pastOf(eventKind), store, now: Date.now },
      mayWrite: () => lock !== null,
      onKept: (kept) => {
        last = kept === 'same' ? 'kept' : kept;
      },
    });
    return { store, keeper, last: () => last };
  }
}

/** How an event stood at some time; `null` where that was thinned out meanwhile. */
export function readEventVersion(
  past: BrowserStorage['past'],
  card: string,
  at: number,
): Promise<Read<KeptEvent> | null> {
  return readRecordVersion(past, eventKind, { card, at });
}

/** Does something with an event that no tab has open, and tells those that look at it. */
export async function withEvent<Result>(
  id: string,
  act: () => Promise<Result>,
): Promise<Result | 'busy'> {
  const lock = await requestWriteLock(id, () => undefined);
  if (lock === null) return 'busy';
  try {
    const result = await act();
    const tabs = joinTabs(id, () => undefined);
    tabs.tell({ kind: 'saved', id });
    tabs.close();
    return result;
  } finally {
    lock.release();
  }
}
