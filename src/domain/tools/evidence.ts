import { z } from 'zod';
import { amountSchema, daySchema } from './atoms.ts';

/** What makes a figure believable: it becomes caption, source note and reading in the report. */
export const evidenceSchema = z.strictObject({
  /** What the team wanted to know. */
  question: z.string(),
  /** What was counted or measured: "keluhan", "menit tunggu". */
  measured: z.string(),
  unit: z.string(),
  periodFrom: daySchema,
  periodTo: daySchema,
  place: z.string(),
  collector: z.string(),
  source: z.string(),
  /** How many were observed or served in the period. */
  n: amountSchema,
  /** The team's own reading, printed after the computed sentence. */
  reading: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export function emptyEvidence(): Evidence {
  return {
    question: '',
    measured: '',
    unit: '',
    periodFrom: '',
    periodTo: '',
    place: '',
    collector: '',
    source: '',
    n: null,
    reading: '',
  };
}
