import { createContext, useContext } from 'react';
import type { Address } from '#domain/risalah/address.ts';

/** Brings an answer into view with the focus in it. */
export type GoToPlace = (place: Address) => void;

/** Where there are no pages to go to there is `null`. */
export const PlaceContext = createContext<GoToPlace | null>(null);

export function useGoToPlace(): GoToPlace | null {
  return useContext(PlaceContext);
}
