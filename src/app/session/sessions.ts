import type { Read } from '#domain/risalah/unreadable.ts';
import type { OpenedSession } from './openSession.ts';
import { keepPhotos } from './photoLock.ts';
import type { UnsavedWork } from './unsavedWork.ts';

type Open = (id: string, unsaved: UnsavedWork | null) => Promise<Read<OpenedSession> | null>;

/** The risalah that this tab has open or has left with work that is saved nowhere. */
export interface Sessions {
  /** Opens one, with what was left of it; `null`: there is none of that id. */
  readonly open: (id: string) => Promise<Read<OpenedSession> | null>;
  /** Tries once more to save whatever is not saved. Never rejects. */
  readonly saveAll: () => Promise<void>;
  /** Whether work on it is saved nowhere. */
  readonly isUnsaved: (id: string) => boolean;
  /** The session in which this tab has it open; `null` where it has not. */
  readonly opened: (id: string) => OpenedSession | null;
  /** Forgets a risalah that was deleted, with its work. */
  readonly forget: (id: string) => void;
}

interface Held {
  readonly session: OpenedSession;
  readonly release: () => Promise<void>;
  state: 'open' | 'closed';
}

/** @param onClosed called when one was closed and nothing of it is unsaved */
export function createSessions(open: Open, onClosed: () => void): Sessions {
  const held = new Map<string, Held>();

  /** Photographs are kept for as long as the memory of this tab may name them. */
  async function drop(id: string, one: Held): Promise<void> {
    held.delete(id);
    await one.release();
  }

  async function dropSaved(): Promise<void> {
    const saved = [...held].filter(
      ([, { state, session }]) => state === 'closed' && session.unsaved() === null,
    );
    await Promise.all(saved.map(([id, one]) => drop(id, one)));
  }

  async function saveAll(): Promise<void> {
    await Promise.all([...held.values()].map(({ session }) => session.flush()));
    await dropSaved();
  }

  async function openWithWork(id: string): Promise<Read<OpenedSession> | null> {
    const release = await keepPhotos();
    await saveAll();
    const before = held.get(id);
    const opened = await open(id, before?.session.unsaved() ?? null).catch((error: unknown) => {
      void release();
      throw error;
    });
    if (!opened?.ok) {
      void release();
      return opened;
    }
    if (before !== undefined) {
      before.session.giveUp();
      void drop(id, before);
    }
    const session = opened.value;
    const own: Held = { session, release, state: 'open' };
    held.set(id, own);

    async function close(): Promise<void> {
      await session.close();
      own.state = 'closed';
      await dropSaved();
      onClosed();
    }
    return { ok: true, value: { ...session, close } };
  }

  return {
    open: openWithWork,
    saveAll,
    isUnsaved: (id) => held.get(id)?.session.unsaved()?.own != null,
    opened: (id) => {
      const one = held.get(id);
      return one?.state === 'open' ? one.session : null;
    },
    forget: (id) => {
      const one = held.get(id);
      one?.session.giveUp();
      if (one !== undefined) void drop(id, one);
    },
  };
}
