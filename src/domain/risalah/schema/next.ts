import { z } from 'zod';
import { phases } from '#domain/method/phase.ts';
import type { Phase } from '#domain/method/phase.ts';
import { daySchema } from '#domain/tools/atoms.ts';
import { keyedBy } from '#domain/tools/identity.ts';
import { pointer } from '#domain/tools/pointer.ts';
import { photoUseSchema } from './photoUse.ts';
import { toolUseSchema } from './toolUse.ts';

export const remainderSchema = z.strictObject({
  /** Problems that remain; one of the inventory where it came from there. */
  rows: z.array(
    z.strictObject({
      id: z.string(),
      problem: pointer('problems'),
      text: z.string(),
      note: z.string(),
    }),
  ),
  nextTheme: z.string(),
  reason: z.string(),
  data: z.array(toolUseSchema),
});
export type RemainderRow = z.infer<typeof remainderSchema>['rows'][number];

export function emptyRemainderRow(id: string): RemainderRow {
  return { id, problem: '', text: '', note: '' };
}

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
export type FollowUp = z.infer<typeof followUpSchema>['rows'][number];

export function emptyFollowUp(id: string): FollowUp {
  return { id, plan: '', due: '', owner: '', status: '' };
}

export const nextScheduleSchema = z.strictObject({
  rows: z.array(
    keyedBy(z.strictObject({ phase: z.enum(phases), from: daySchema, to: daySchema }), 'phase'),
  ),
});
export type NextPhase = z.infer<typeof nextScheduleSchema>['rows'][number];

export function emptyNextPhase(phase: Phase): NextPhase {
  return { phase, from: '', to: '' };
}

export const closingSchema = z.strictObject({
  conclusion: z.string(),
  suggestions: z.string(),
  thanks: z.string(),
});

/** The papers that prove a circle's work, in the order in which assessors ask for them, and any other. */
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
export type Annex = z.infer<typeof annexesSchema>['rows'][number];

export function emptyAnnex(id: string): Annex {
  return { id, kind: 'other', title: '', available: false, note: '', photos: [] };
}
