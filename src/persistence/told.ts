import { z } from 'zod';

/**
 * What the program of its team tells of a record that it gives to another place: for whoever gathers many. Part of the
 * envelope, not of the record, so that earlier editions pass over it; nothing depends on it.
 */
export interface Told {
  /** ISO instant of the last edit. A chat that passes a file on writes the file anew, but not this. */
  readonly editedAt: string;
  /** Pages of its report in its own format; `null` where they were not counted since the last edit. */
  readonly pages: number | null;
}

export const toldSchema = z
  .object({
    editedAt: z.iso.datetime(),
    pages: z.int().positive().nullable().catch(null),
  })
  .optional()
  .catch(undefined);
