import { createContext, useContext } from 'react';

/** Puts a slide on the whole screen: its id, a section, or "" for the page at hand. */
export type Project = (slide: string) => void;

/** Where nothing can be projected there is `null`. */
export const ProjectContext = createContext<Project | null>(null);

export function useProject(): Project | null {
  return useContext(ProjectContext);
}
