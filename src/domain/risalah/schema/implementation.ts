import { z } from 'zod';
import { daySchema } from '#domain/tools/atoms.ts';
import { photoUseSchema } from './photoUse.ts';
import { toolUseSchema } from './toolUse.ts';

/** What was really done about a measure. */
export const actionSchema = z.strictObject({
  id: z.string(),
  /** Id of the measure it carries out. */
  measure: z.string(),
  from: daySchema,
  to: daySchema,
  who: z.string(),
  done: z.string(),
  status: z.enum(['planned', 'ongoing', 'done', 'not-done']),
  monitoring: z.string(),
  photosBefore: z.array(photoUseSchema),
  photosAfter: z.array(photoUseSchema),
});
export type Action = z.infer<typeof actionSchema>;

export const actionsSchema = z.strictObject({
  rows: z.array(actionSchema),
  /** All members understand the change: how that was made sure. */
  understanding: z.string(),
  /** What made it hard, and how it was mastered. */
  difficulty: z.string(),
  data: z.array(toolUseSchema),
});

export const obstaclesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      /** Id of the action; may be empty. */
      action: z.string(),
      obstacle: z.string(),
      solution: z.string(),
      date: daySchema,
      who: z.string(),
    }),
  ),
});
