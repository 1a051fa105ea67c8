import { z } from 'zod';
import { amountSchema } from '#domain/tools/atoms.ts';
import { together } from '#domain/tools/identity.ts';

/** What a suggestion is scored by: a whole number from 0 to its points. */
export const criterionSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The most that may be given. */
  points: amountSchema,
});
export type Criterion = z.infer<typeof criterionSchema>;

export function emptyCriterion(id: string): Criterion {
  return { id, name: '', points: null };
}

/** What follows from a score: who decides then, and whether it is presented before them. */
export const bandSchema = z.strictObject({
  id: z.string(),
  /** Both ends belong to it. */
  from: amountSchema,
  to: amountSchema,
  decider: z.string(),
  presented: z.boolean(),
});
export type Band = z.infer<typeof bandSchema>;

export function emptyBand(id: string): Band {
  return { id, from: null, to: null, decider: '', presented: false };
}

/**
 * A sheet by which suggestions are scored. A register holds a copy of its own, which its office changes; a template of the
 * same id may say something else by then. It is one answer: criteria of two sheets side by side would be a third one that
 * nobody made.
 */
export const sheetSchema = together(
  z.strictObject({
    /** The template that it was taken from; `own` for none. */
    id: z.string(),
    name: z.string(),
    criteria: z.array(criterionSchema),
    bands: z.array(bandSchema),
  }),
  'id',
  'name',
  'criteria',
  'bands',
);
export type SuggestionSheet = z.infer<typeof sheetSchema>;

export const OWN_SHEET = 'own';

export function emptySheet(): SuggestionSheet {
  return { id: OWN_SHEET, name: '', criteria: [], bands: [] };
}
