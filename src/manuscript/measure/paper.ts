import type { Format } from '#domain/method/format.ts';

/**
 * Sheets upright, in centimetres. F4 is 33 high; LibreOffice makes 13 inches of that, and would find room for what Word
 * turns a page for.
 */
export const papers = {
  A4: { width: 21, height: 29.7 },
  F4: { width: 21.5, height: 33.02 },
} as const;

/** Width of the text on an upright sheet, in points. */
export function uprightWidth({ paper, margins }: Format): number {
  return ((papers[paper].width - margins.left - margins.right) / 2.54) * 72;
}

/** Room between the side margins in pixels, 96 to the inch. */
export function textRoom(
  { paper, margins }: Pick<Format, 'paper' | 'margins'>,
  orientation: 'portrait' | 'landscape',
): number {
  const { width, height } = papers[paper];
  const sheet = orientation === 'portrait' ? width : height;
  return Math.round(((sheet - margins.left - margins.right) / 2.54) * 96);
}
