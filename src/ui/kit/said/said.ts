import { createContext, useContext } from 'react';

/** Says a sentence at the foot of the window, for what has no place of its own on the page. */
export type Say = (sentence: string) => void;

export const SayContext = createContext<Say>(() => undefined);

export function useSay(): Say {
  return useContext(SayContext);
}
