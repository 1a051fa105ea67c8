import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import type { JudgeSession } from '#store/judgeSession.ts';

/** The sheets open on screen; `SheetsRoom` provides them. */
export const SheetsContext = createContext<JudgeSession | null>(null);

export function useSheetsSession(): JudgeSession {
  const session = useContext(SheetsContext);
  if (session === null) throw new Error('SheetsContext has no provider');
  return session;
}

/** Reads from the open sheets. The selector must return the same reference for the same state. */
export function useSheets<Selected>(select: (sheets: JudgeSheets) => Selected): Selected {
  return useStore(useSheetsSession().store, select);
}

/** The whole of them, for what is counted over all teams. */
export function useAllSheets(): JudgeSheets {
  return useSheets(whole);
}

function whole(sheets: JudgeSheets): JudgeSheets {
  return sheets;
}

/** Another tab writes them, or they are handed in. */
export function useReadOnly(): boolean {
  const { store, status } = useSheetsSession();
  const access = useStore(status, (state) => state.access);
  const isFrozen = useStore(store, ({ handedIn }) => handedIn !== null);
  return access === 'read' || isFrozen;
}
