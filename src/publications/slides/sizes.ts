/** Sizes of a slide's words for a hall, in pixels of a beamer of 1280 × 720: what the last row can read. */

/** The beamer for which all is drawn and broken into pages, in pixels; a finer one shows it larger. */
export const HALL = { width: 1280, height: 720 } as const;

/** Labels, legends, sources, the words of a dense table. */
export const SMALLEST = 24;

/** A slide's sentence: the shorter, the larger; never below what is read from the last row at a glance. */
export function headlineSize(sentence: string, layout: 'beside' | 'below' | 'cover'): number {
  const { length } = sentence;
  if (layout === 'cover') return length <= 90 ? 52 : length <= 160 ? 46 : 38;
  if (layout === 'beside') return length <= 60 ? 44 : 34;
  // Of one line more often than of two.
  if (length <= 50) return 40;
  return length <= 120 ? 38 : 34;
}
