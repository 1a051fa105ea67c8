import { createContext, useContext } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';

export type OpenSection = (section: SectionId) => void;

/** Leads from a printed passage to its question; `null` where there is none to be opened. */
export const OpenSectionContext = createContext<OpenSection | null>(null);

export function useOpenSection(): OpenSection | null {
  return useContext(OpenSectionContext);
}
