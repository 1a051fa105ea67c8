import { z } from 'zod';
import { daySchema } from '#domain/tools/atoms.ts';

export const standardSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['input', 'process', 'output']),
  /** Id of the measure that it makes lasting. */
  measure: z.string(),
  text: z.string(),
  /** "SOP", "Surat keputusan", "Instruksi kerja". */
  document: z.string(),
  number: z.string(),
  effectiveOn: daySchema,
  owner: z.string(),
});
export type Standard = z.infer<typeof standardSchema>;

export const standardsSchema = z.strictObject({
  rows: z.array(standardSchema),
  /** What warns on deviation. */
  warning: z.enum(['', 'automatic', 'manual', 'none']),
  warningNote: z.string(),
});

export const procedureStepSchema = z.strictObject({
  id: z.string(),
  activity: z.string(),
  shape: z.enum(['start', 'activity', 'decision', 'end']),
  /** Id of the performer. */
  performer: z.string(),
  /** Id of the step to return to when a decision says no; may be empty. */
  otherwise: z.string(),
  equipment: z.string(),
  time: z.string(),
  output: z.string(),
  note: z.string(),
});
export type ProcedureStep = z.infer<typeof procedureStepSchema>;

/** An SOP as offices write it: identity block and table with one column a performer. */
export const procedureSchema = z.strictObject({
  name: z.string(),
  number: z.string(),
  createdOn: daySchema,
  revisedOn: daySchema,
  effectiveOn: daySchema,
  approvedBy: z.string(),
  legalBasis: z.string(),
  qualifications: z.string(),
  related: z.string(),
  equipment: z.string(),
  warnings: z.string(),
  records: z.string(),
  performers: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  steps: z.array(procedureStepSchema),
});

export const socialisationSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      date: daySchema,
      audience: z.string(),
      way: z.string(),
      evidence: z.string(),
      who: z.string(),
    }),
  ),
  handover: z.string(),
  /** What makes it repeatable elsewhere. */
  replication: z.string(),
});
