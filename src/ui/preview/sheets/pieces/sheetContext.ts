import { createContext, useContext } from 'react';
import type { CaptionNumbers } from '#manuscript/captionNumbers.ts';
import type { Block, Heading } from '#manuscript/manuscript.ts';
import type { PagedManuscript } from '#manuscript/pagedManuscript.ts';

/** What every piece on a sheet needs to know of the whole report. */
export interface SheetWorld {
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly numbers: CaptionNumbers;
  readonly looks: PagedManuscript['looks'];
  /** Height of a single line for a size of 1. */
  readonly singleLine: number;
  /** How much smaller words are set than on paper. */
  readonly fit: number;
  /** The sheet on which a block begins; -1 for none. */
  readonly sheetOf: (block: number) => number;
  readonly onSheet: (sheet: number) => void;
}

export const SheetContext = createContext<SheetWorld | null>(null);

export function useSheetWorld(): SheetWorld {
  const world = useContext(SheetContext);
  if (world === null) throw new Error('SheetContext has no provider');
  return world;
}

/** Points as pixels. */
export function px(points: number): number {
  return (points * 96) / 72;
}
