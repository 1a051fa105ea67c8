import { z } from 'zod';
import { phases } from '#domain/method/phase.ts';
import type { Phase } from '#domain/method/phase.ts';
import { amountSchema, daySchema, measuredSchema } from '#domain/tools/atoms.ts';
import { asSet, keyedBy } from '#domain/tools/identity.ts';
import { ownId, pointer, toldBy } from '#domain/tools/pointer.ts';
import { toolUseSchema } from './toolUse.ts';

export const backgroundSchema = z.strictObject({
  text: z.string(),
  scope: z.string(),
  mainProblem: z.string(),
  /** Link to the office's strategy or plan. */
  strategy: z.string(),
  /** Conditions at the start, each with its source. */
  baselines: z.array(
    z.strictObject({
      id: z.string(),
      indicator: z.string(),
      condition: z.string(),
      source: z.string(),
    }),
  ),
  stakeholders: z.array(
    z.strictObject({
      id: z.string(),
      party: z.string(),
      negative: z.string(),
      hope: z.string(),
      stance: z.enum(['', 'supports', 'hinders']),
    }),
  ),
  data: z.array(toolUseSchema),
});
export type Baseline = z.infer<typeof backgroundSchema>['baselines'][number];

export function emptyBaseline(id: string): Baseline {
  return { id, indicator: '', condition: '', source: '' };
}
export type Stakeholder = z.infer<typeof backgroundSchema>['stakeholders'][number];

export function emptyStakeholder(id: string): Stakeholder {
  return { id, party: '', negative: '', hope: '', stance: '' };
}

/** A problem of the inventory. Every variant's columns stand side by side; a variant shows some of them. */
export const problemSchema = z.strictObject({
  id: ownId('problems'),
  problem: z.string(),
  indicator: z.string(),
  unit: z.string(),
  target: measuredSchema,
  achieved: measuredSchema,
  frequency: amountSchema,
  /** Rupiah. */
  loss: amountSchema,
  condition: z.string(),
  source: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

export function emptyProblem(id: string): Problem {
  return {
    id,
    problem: '',
    indicator: '',
    unit: '',
    target: null,
    achieved: null,
    frequency: null,
    loss: null,
    condition: '',
    source: '',
  };
}

export const inventorySchema = z.strictObject({
  variant: z.enum(['target-gap', 'baseline', 'frequency', 'loss']),
  problems: z.array(problemSchema),
  data: z.array(toolUseSchema),
});

const scores = z.record(pointer('criteria'), amountSchema);

export const prioritySchema = z.strictObject({
  variant: z.enum(['usg', 'usg-pairwise', 'carl', 'apkl-usg', 'weighted', 'nominal']),
  /** Highest score a rater may give. */
  scale: z.number().int().min(2).max(10),
  /** Those of all variants side by side; `priorityCriteria.ts` tells which belong to which. */
  criteria: z.array(
    z.strictObject({ id: ownId('criteria'), name: z.string(), weight: amountSchema }),
  ),
  /**
   * One entry when the team scores as one (`member` empty), else one a member. The first tells which of the two holds;
   * entries of the other way are kept and not counted.
   */
  ratings: z.array(
    toldBy(
      z.strictObject({
        id: z.string(),
        member: pointer('members'),
        /** `scores[criterion id]` for each problem. */
        rows: z.array(
          toldBy(
            keyedBy(z.strictObject({ problem: pointer('problems'), scores }), 'problem'),
            'scores',
          ),
        ),
      }),
      'rows',
    ),
  ),
  /** USG by pairs: which of two problems wins under a criterion. */
  pairs: z.array(
    keyedBy(
      z.strictObject({
        /** The member who compared; empty for the team as one. Who counts is told by `ratings`. */
        // What a member compared who is gone is nobody's, and must not become the team's.
        rater: pointer('members', { takes: 'row' }),
        criterion: pointer('criteria'),
        first: pointer('problems'),
        second: pointer('problems'),
        winner: pointer('problems'),
      }),
      'rater',
      'criterion',
      'first',
      'second',
    ),
  ),
  /** Which of the APKL questions a problem passes. */
  filter: z.array(
    toldBy(
      keyedBy(
        z.strictObject({ problem: pointer('problems'), passed: asSet(z.array(z.string())) }),
        'problem',
      ),
      'passed',
    ),
  ),
  /** The chosen problem: the first knot of the thread. */
  chosen: pointer('problems'),
  /** Why this one, and how a tie was decided. */
  reason: z.string(),
});
export type Rating = z.infer<typeof prioritySchema>['ratings'][number];

/** Of a member, or of the team as one where that is empty. */
export function emptyRating(id: string, member: string): Rating {
  return { id, member, rows: [] };
}

/** A target carries its own baseline; both periods are compared at equal length and with the number served. */
export const targetRowSchema = z.strictObject({
  id: ownId('targets'),
  aspect: z.string(),
  indicator: z.string(),
  unit: z.string(),
  direction: z.enum(['down', 'up']),
  baseline: measuredSchema,
  baselineFrom: daySchema,
  baselineTo: daySchema,
  baselineServed: amountSchema,
  target: measuredSchema,
  deadline: daySchema,
  reason: z.string(),
  success: z.string(),
  specific: z.string(),
  measurable: z.string(),
  achievable: z.string(),
  relevant: z.string(),
  timed: z.string(),
});
export type TargetRow = z.infer<typeof targetRowSchema>;

export function emptyTargetRow(id: string): TargetRow {
  return {
    id,
    aspect: '',
    indicator: '',
    unit: '',
    direction: 'down',
    baseline: null,
    baselineFrom: '',
    baselineTo: '',
    baselineServed: null,
    target: null,
    deadline: '',
    reason: '',
    success: '',
    specific: '',
    measurable: '',
    achievable: '',
    relevant: '',
    timed: '',
  };
}

export const targetSchema = toldBy(
  z.strictObject({
    /** The problem it answers. */
    problem: pointer('problems'),
    /** The first row is the main target: the thread follows it. */
    rows: z.array(targetRowSchema),
    predictedBenefit: z.string(),
    possibleProblems: z.string(),
    agreedWith: z.string(),
  }),
  'rows',
);

/** Planned and actual period of a phase. */
export const scheduleRowSchema = keyedBy(
  z.strictObject({
    phase: z.enum(phases),
    plannedFrom: daySchema,
    plannedTo: daySchema,
    actualFrom: daySchema,
    actualTo: daySchema,
    note: z.string(),
  }),
  'phase',
);
export type ScheduleRow = z.infer<typeof scheduleRowSchema>;

export function emptyScheduleRow(phase: Phase): ScheduleRow {
  return { phase, plannedFrom: '', plannedTo: '', actualFrom: '', actualTo: '', note: '' };
}
/** One row a phase, in order. */
export const scheduleSchema = z.strictObject({ rows: z.array(scheduleRowSchema) });

export const titleSchema = z.strictObject({
  /** Direction without numbers. */
  theme: z.string(),
  /** Theme with values, deadline and place. Empty: built from the target. */
  title: z.string(),
  verb: z.string(),
  reason: z.string(),
});
