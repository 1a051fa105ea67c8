import { z } from 'zod';
import { daySchema } from '#domain/tools/atoms.ts';
import { ownId, pointer } from '#domain/tools/pointer.ts';

export const standardSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['input', 'process', 'output']),
  /** The measure that it makes lasting. */
  measure: pointer('measures'),
  text: z.string(),
  /** "SOP", "Surat keputusan", "Instruksi kerja". */
  document: z.string(),
  number: z.string(),
  effectiveOn: daySchema,
  owner: z.string(),
});
export type Standard = z.infer<typeof standardSchema>;

export function emptyStandard(id: string): Standard {
  return {
    id,
    kind: 'process',
    measure: '',
    text: '',
    document: '',
    number: '',
    effectiveOn: '',
    owner: '',
  };
}

export const standardsSchema = z.strictObject({
  rows: z.array(standardSchema),
  /** What warns on deviation. */
  warning: z.enum(['', 'automatic', 'manual', 'none']),
  warningNote: z.string(),
});

export const procedureStepSchema = z.strictObject({
  id: ownId('steps'),
  activity: z.string(),
  shape: z.enum(['start', 'activity', 'decision', 'end']),
  performer: pointer('performers'),
  /** The step to return to when a decision says no; may be empty. */
  otherwise: pointer('steps'),
  equipment: z.string(),
  time: z.string(),
  output: z.string(),
  note: z.string(),
});
export type ProcedureStep = z.infer<typeof procedureStepSchema>;

export function emptyProcedureStep(id: string): ProcedureStep {
  return {
    id,
    activity: '',
    shape: 'activity',
    performer: '',
    otherwise: '',
    equipment: '',
    time: '',
    output: '',
    note: '',
  };
}

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
  performers: z.array(z.strictObject({ id: ownId('performers'), name: z.string() })),
  steps: z.array(procedureStepSchema),
});
export type Performer = z.infer<typeof procedureSchema>['performers'][number];

export function emptyPerformer(id: string): Performer {
  return { id, name: '' };
}

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
export type Socialisation = z.infer<typeof socialisationSchema>['rows'][number];

export function emptySocialisation(id: string): Socialisation {
  return { id, date: '', audience: '', way: '', evidence: '', who: '' };
}
