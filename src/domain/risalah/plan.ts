import { z } from 'zod';
import { amountSchema, daySchema } from '#domain/tools/atoms.ts';

export const alternativesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      /** Id of the dominant cause it would remove. */
      cause: z.string(),
      alternative: z.string(),
      advantage: z.string(),
      drawback: z.string(),
      cost: amountSchema,
      evaluation: z.string(),
      conclusion: z.enum(['', 'chosen', 'rejected', 'deferred']),
    }),
  ),
});

/** A countermeasure: one row of the 5W2H table. */
export const measureSchema = z.strictObject({
  id: z.string(),
  /** Id of the dominant cause it treats. */
  cause: z.string(),
  /** Id of the alternative it came from; may be empty. */
  alternative: z.string(),
  what: z.string(),
  why: z.string(),
  where: z.string(),
  from: daySchema,
  to: daySchema,
  who: z.string(),
  how: z.string(),
  /** Rupiah. */
  cost: amountSchema,
});
export type Measure = z.infer<typeof measureSchema>;

export const actionPlanSchema = z.strictObject({
  /** 5W1H leaves the cost out. */
  variant: z.enum(['5w2h', '5w1h']),
  rows: z.array(measureSchema),
});

export const risksSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      /** Id of the measure. */
      measure: z.string(),
      risk: z.string(),
      prevention: z.string(),
      owner: z.string(),
    }),
  ),
});
