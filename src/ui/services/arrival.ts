import { createContext } from 'react';
import type { OpenedRisalah } from './shelf.ts';

/** The file that was opened last, until its notice is closed: told on the home page, shown in the risalah. */
interface Arrival {
  readonly opened: OpenedRisalah | null;
  readonly tell: (opened: OpenedRisalah | null) => void;
}

export const ArrivalContext = createContext<Arrival>({ opened: null, tell: () => undefined });
