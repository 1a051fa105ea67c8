import { z } from 'zod';
import { amountSchema, daySchema } from '#domain/tools/atoms.ts';
import { toolUseSchema } from './toolUse.ts';

/** What was measured afterwards for one target row; indicator, unit and baseline are carried from there. */
export const resultRowSchema = z.strictObject({
  id: z.string(),
  /** Id of the target row. */
  target: z.string(),
  /** Unit of the value after, kept to notice when it is not the target's. Empty: the target's. */
  unit: z.string(),
  after: amountSchema,
  from: daySchema,
  to: daySchema,
  served: amountSchema,
  note: z.string(),
});
export type ResultRow = z.infer<typeof resultRowSchema>;

export const comparisonSchema = z.strictObject({
  rows: z.array(resultRowSchema),
  data: z.array(toolUseSchema),
});

export const achievementSchema = z.strictObject({
  reading: z.string(),
  /** Causes that remain, in words: some were never in the diagram. */
  unsolved: z.array(z.strictObject({ id: z.string(), cause: z.string(), note: z.string() })),
  /** What is done when the target was missed: the way back to the causes. */
  wayBack: z.string(),
});

export const aspectsSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      /** "Mutu (Quality)". */
      aspect: z.string(),
      before: z.string(),
      evidenceBefore: z.string(),
      after: z.string(),
      evidenceAfter: z.string(),
    }),
  ),
});

export const benefitSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      component: z.string(),
      /** The arithmetic in words and numbers. */
      arithmetic: z.string(),
      /** Rupiah; costs are typed as positive amounts too. */
      amount: amountSchema,
      kind: z.enum(['gain', 'cost']),
      certainty: z.enum(['potential', 'real']),
      source: z.string(),
    }),
  ),
  intangible: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  contribution: z.string(),
});

export const sideEffectsSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      effect: z.string(),
      kind: z.enum(['positive', 'negative']),
      handling: z.string(),
      owner: z.string(),
    }),
  ),
});
