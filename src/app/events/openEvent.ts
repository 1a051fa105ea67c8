import type { KeptEvent } from '#domain/event/event.ts';
import type { OpenedEvent } from '#ui/services/events.ts';
import { joinTabs } from '#app/session/tabs.ts';
import { hasLocks, requestWriteLock } from '#app/session/writeLock.ts';
import type { WriteLock } from '#app/session/writeLock.ts';

export interface OpeningEvent {
  readonly read: (id: string) => Promise<KeptEvent | null>;
  /** Resolves when nothing is being saved any more. */
  readonly saved: () => Promise<unknown>;
  readonly onOpened: (opened: OpenedEvent | null) => void;
}

/** An event that this tab has open. */
export interface HeldEvent {
  /** Tells other tabs that it was saved. */
  readonly tell: () => void;
  /** Gives it back once the last save is through. */
  readonly giveBack: () => Promise<void>;
}

/** Opens an event in this tab, to be written unless another tab has it; then it follows what is saved there. */
export async function openEvent(
  id: string,
  { read, saved, onOpened }: OpeningEvent,
): Promise<HeldEvent> {
  let lock: WriteLock | null = await requestWriteLock(id, () => void lose());
  const tabs = joinTabs(id, ({ kind }) => {
    // Where browsers offer no locks, a tab writes until it hears that another one has.
    if (kind === 'saved' && (lock === null || !hasLocks())) void lose();
  });

  async function show(): Promise<void> {
    const event = await read(id);
    onOpened(event && { event, mayWrite: lock !== null });
  }

  /** What cannot be read anew stays as it is. */
  async function lose(): Promise<void> {
    lock = null;
    await show().catch(() => undefined);
  }

  async function giveBack(): Promise<void> {
    await saved();
    tabs.close();
    lock?.release();
  }

  try {
    await show();
  } catch (error) {
    await giveBack();
    throw error;
  }
  return { tell: () => tabs.tell({ kind: 'saved', id }), giveBack };
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
