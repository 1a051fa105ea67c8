import { z } from 'zod';
import { BadInput } from '#cli/badInput.ts';

/** Which samples the limits are computed from, counted from 1; all where it is left out. */
export const limitsFromSamples = z.array(z.number().int().positive()).optional();

export const measured = z.number().nullable();

/** One flag a sample, or `null` for all. Throws where a sample that does not exist is named. */
export function countedFrom(
  positions: readonly number[] | undefined,
  length: number,
): readonly boolean[] | null {
  if (positions === undefined) return null;
  const outside = positions.find((position) => position > length);
  if (outside !== undefined) {
    throw new BadInput(`Batas diminta dari sampel ke-${outside}, padahal hanya ada ${length}.`);
  }
  const named = new Set(positions);
  return Array.from({ length }, (_, index) => named.has(index + 1));
}
