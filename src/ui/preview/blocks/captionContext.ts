import { createContext, useContext } from 'react';
import type { CaptionNumbers } from '#manuscript/captionNumbers.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** The numbers of all captions, and all blocks, for lists and references. */
export interface Captions extends CaptionNumbers {
  readonly blocks: readonly Block[];
}

const none: Captions = { ofBlock: new Map(), ofAnchor: new Map(), ofNote: new Map(), blocks: [] };

export const CaptionContext = createContext<Captions>(none);

export function useCaptions(): Captions {
  return useContext(CaptionContext);
}
