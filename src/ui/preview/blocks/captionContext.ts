import { createContext, useContext } from 'react';
import type { CaptionNumbers } from '#manuscript/captionNumbers.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** The numbers of all captions, and all blocks, for lists and references. */
export interface CaptionedBlocks extends CaptionNumbers {
  readonly blocks: readonly Block[];
}

const none: CaptionedBlocks = {
  ofBlock: new Map(),
  ofAnchor: new Map(),
  ofNote: new Map(),
  blocks: [],
};

export const CaptionContext = createContext<CaptionedBlocks>(none);

export function useCaptions(): CaptionedBlocks {
  return useContext(CaptionContext);
}
