import { z } from 'zod';
import { daySchema } from '#domain/tools/atoms.ts';
import { together } from '#domain/tools/identity.ts';

/** A photograph where it is used. Its bytes are kept apart, found by the hash of their content. */
export const photoUseSchema = together(
  z.strictObject({
    id: z.string(),
    hash: z.string(),
    caption: z.string(),
    takenOn: daySchema,
    /** Pixels, as kept after reduction. */
    width: z.number().int().positive(),
    height: z.number().int().positive(),
  }),
  'hash',
  'width',
  'height',
);
export type PhotoUse = z.infer<typeof photoUseSchema>;

/** Why a photograph was not added. Worded in `words/unreadable.ts`. */
export type PhotoRefusal = 'not-an-image' | 'broken' | 'too-large' | 'full' | 'unloaded' | 'failed';
