import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { keepSame } from '#domain/edits/sameAnswers.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { redo, undo } from '#store/acts.ts';
import type { RisalahStore } from '#store/risalahStore.ts';
import type { Session, SessionStatus } from '#store/session.ts';

/** The risalah open on screen; the workspace provides it. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('SessionContext has no provider');
  return session;
}

export function useRisalahStore(): RisalahStore {
  return useSession().store;
}

/**
 * Reads from the open risalah, carried answers in their places, a moment behind the keys: what changes with it is drawn in slices, when nothing more
 * urgent waits, and so never holds up the typing. The selector must return the same reference for the same state.
 */
export function useRisalah<Selected>(selector: (risalah: Risalah) => Selected): Selected {
  const store = useRisalahStore();
  const [risalah, setRisalah] = useState(() => answersInForce(store.getState()).risalah);
  const shown = useRef({ risalah, selector });

  const follow = useCallback((): void => {
    const latest = answersInForce(store.getState()).risalah;
    const { risalah: before, selector: select } = shown.current;
    if (before === latest || Object.is(select(before), select(latest))) return;
    shown.current.risalah = latest;
    startTransition(() => setRisalah(latest));
  }, [store]);

  useEffect(() => store.subscribe(follow), [store, follow]);

  // Another selector may read what the last one let pass unseen.
  useEffect(() => {
    shown.current.selector = selector;
    follow();
  });

  return selector(risalah);
}

/**
 * A list that is computed anew from many answers, but stays the same one while it says the same: who shows it is not
 * drawn at every stroke elsewhere.
 *
 * @param select is to be the same one at each rendering
 */
export function useRisalahList<Member>(
  select: (risalah: Risalah) => readonly Member[],
): readonly Member[] {
  const [steady] = useState(() => steadyOf(select));
  return useRisalah(steady);
}

function steadyOf<Member>(
  select: (risalah: Risalah) => readonly Member[],
): (risalah: Risalah) => readonly Member[] {
  let last: readonly Member[] = [];
  return (risalah) => {
    last = keepSame(last, select(risalah));
    return last;
  };
}

/** The whole of it, for what is computed from many answers. */
export function useWholeRisalah(): Risalah {
  return useRisalah(whole);
}

function whole(risalah: Risalah): Risalah {
  return risalah;
}

/** One thing of the status: the whole changes twice with every word, and whoever reads it is drawn anew each time. */
export function useSessionState<Key extends keyof SessionStatus>(key: Key): SessionStatus[Key] {
  return useStore(useSession().status, (status) => status[key]);
}

/** Whether this tab may write. */
export function useAccess(): SessionStatus['access'] {
  return useSessionState('access');
}

export interface HistoryActs {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Whether there is anything to undo and redo; nothing while another tab writes. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { store } = useSession();
  const mayWrite = useAccess() === 'write';
  const canUndo = useStore(store.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(store.temporal, ({ futureStates }) => futureStates.length > 0);
  return { canUndo: mayWrite && canUndo, canRedo: mayWrite && canRedo };
}

/** Undo and redo. Both first commit what the forms hold, so that the last word typed is not lost. */
export function useHistoryActs(): HistoryActs {
  const { store, forms, status } = useSession();

  function act(step: (store: RisalahStore) => void): void {
    if (status.getState().access === 'read') return;
    forms.flushAll();
    step(store);
  }

  return { undo: () => act(undo), redo: () => act(redo) };
}
