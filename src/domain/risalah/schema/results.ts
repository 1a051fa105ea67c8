import { z } from 'zod';
import { amountSchema, daySchema, measuredSchema } from '#domain/tools/atoms.ts';
import { pointer, toldBy } from '#domain/tools/pointer.ts';
import { toolUseSchema } from './toolUse.ts';

/** What was measured afterwards for one target row; indicator, unit and baseline are carried from there. */
export const resultRowSchema = toldBy(
  z.strictObject({
    id: z.string(),
    /** The target row. */
    target: pointer('targets'),
    /** Unit of the value after, kept to notice when it is not the target's. Empty: the target's. */
    unit: z.string(),
    after: measuredSchema,
    from: daySchema,
    to: daySchema,
    served: amountSchema,
    note: z.string(),
  }),
  'after',
);
export type ResultRow = z.infer<typeof resultRowSchema>;

export function emptyResultRow(id: string): ResultRow {
  return { id, target: '', unit: '', after: null, from: '', to: '', served: null, note: '' };
}

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
export type Unsolved = z.infer<typeof achievementSchema>['unsolved'][number];

export function emptyUnsolved(id: string): Unsolved {
  return { id, cause: '', note: '' };
}

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
export type Aspect = z.infer<typeof aspectsSchema>['rows'][number];

export function emptyAspect(id: string): Aspect {
  return { id, aspect: '', before: '', evidenceBefore: '', after: '', evidenceAfter: '' };
}

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
export type BenefitRow = z.infer<typeof benefitSchema>['rows'][number];

export function emptyBenefitRow(id: string): BenefitRow {
  return {
    id,
    component: '',
    arithmetic: '',
    amount: null,
    kind: 'gain',
    certainty: 'real',
    source: '',
  };
}
export type Intangible = z.infer<typeof benefitSchema>['intangible'][number];

export function emptyIntangible(id: string): Intangible {
  return { id, text: '' };
}

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
export type SideEffect = z.infer<typeof sideEffectsSchema>['rows'][number];

export function emptySideEffect(id: string): SideEffect {
  return { id, effect: '', kind: 'positive', handling: '', owner: '' };
}
