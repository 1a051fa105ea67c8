import { z } from 'zod';
import { phases } from '#domain/method/phase.ts';
import { daySchema } from '#domain/tools/atoms.ts';
import { photoUseSchema } from './photoUse.ts';
import { toolUseSchema } from './toolUse.ts';

export const remainderSchema = z.strictObject({
  /** Problems that remain; an id of the inventory where it came from there. */
  rows: z.array(
    z.strictObject({ id: z.string(), problem: z.string(), text: z.string(), note: z.string() }),
  ),
  nextTheme: z.string(),
  reason: z.string(),
  data: z.array(toolUseSchema),
});

export const followUpSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      plan: z.string(),
      due: daySchema,
      owner: z.string(),
      status: z.enum(['', 'planned', 'ongoing', 'done']),
    }),
  ),
});

export const nextScheduleSchema = z.strictObject({
  rows: z.array(z.strictObject({ phase: z.enum(phases), from: daySchema, to: daySchema })),
});

export const closingSchema = z.strictObject({
  conclusion: z.string(),
  suggestions: z.string(),
  thanks: z.string(),
});

export const annexKinds = [
  'decree',
  'invitation',
  'attendance',
  'minutes',
  'check-sheet',
  'procedure',
  'photographs',
  'benefit',
  'certificate',
  'other',
] as const;

export const annexesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(annexKinds),
      title: z.string(),
      available: z.boolean(),
      note: z.string(),
      photos: z.array(photoUseSchema),
    }),
  ),
});
