import type { Format } from '#domain/method/format.ts';

/** Sheets upright, in centimetres. */
export const paperSizes = {
  A4: { width: 21, height: 29.7 },
  F4: { width: 21.5, height: 33 },
} as const satisfies Record<Format['paper'], { width: number; height: number }>;

/** Room between the side margins in pixels, 96 to the inch. */
export function textWidth(
  { paper, margins }: Pick<Format, 'paper' | 'margins'>,
  orientation: 'portrait' | 'landscape',
): number {
  const { width, height } = paperSizes[paper];
  const sheet = orientation === 'portrait' ? width : height;
  return Math.round(((sheet - margins.left - margins.right) / 2.54) * 96);
}
