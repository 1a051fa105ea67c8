import { z } from 'zod';
import { ruleIds, ruleSetIds } from '#domain/statistics/charts/ruleSets.ts';
import { amountSchema, measuredSchema } from '#domain/tools/atoms.ts';
import { keyedBy, together } from '#domain/tools/identity.ts';

export const controlChartKinds = ['run', 'i-mr', 'xbar-r', 'xbar-s', 'p', 'np', 'c', 'u'] as const;
export type ControlChartKind = (typeof controlChartKinds)[number];

/** Run chart or control chart: points in the order of time, what to judge them by, and what happened when. */
export const controlChartInputSchema = together(
  z.strictObject({
    chart: z.enum(controlChartKinds),
    /** What the points are: "Hari", "Pekan". */
    pointTitle: z.string(),
    points: z.array(
      z.strictObject({
        name: z.string(),
        /** Measured: one value for a run chart or I-MR, a subgroup for X̄-R and X̄-S. */
        values: z.array(amountSchema),
        /** Counted: defective units for p and np, defects for c and u. */
        count: amountSchema,
        /** Units inspected for p and np, size of the area looked at for u. */
        size: amountSchema,
        /** Why the point is taken out of the reckoning; empty where it counts. */
        struck: z.string(),
        note: z.string(),
      }),
    ),
    /** From which point on, counted from 1, limits are computed anew. What comes before the first is a stage without a name. */
    stages: z.array(z.strictObject({ name: z.string(), from: z.number().int() })),
    /** At which point, counted from 1, a change was put to work. */
    changes: z.array(z.strictObject({ label: z.string(), at: z.number().int() })),
    ruleSet: z.enum(ruleSetIds),
    /** The rules that are on; a length other than the book's is the team's own. */
    rules: z.array(
      keyedBy(
        z.strictObject({ rule: z.enum(ruleIds), length: z.number().int().min(2).nullable() }),
        'rule',
      ),
    ),
    /** A horizontal line, such as the standard of the service; in percent for a p chart. */
    target: measuredSchema,
  }),
  'points',
  'stages',
  'changes',
);
export type ControlChartInput = z.infer<typeof controlChartInputSchema>;
export type RuleUse = ControlChartInput['rules'][number];
export type ControlChartPoint = ControlChartInput['points'][number];

/** A clerk starts with the first two rules of Nelson. */
export const emptyControlChart: ControlChartInput = {
  chart: 'i-mr',
  pointTitle: '',
  points: [],
  stages: [],
  changes: [],
  ruleSet: 'nelson',
  rules: [
    { rule: 'beyond', length: null },
    { rule: 'same-side', length: null },
  ],
  target: null,
};

export const emptyControlChartPoint: ControlChartPoint = {
  name: '',
  values: [],
  count: null,
  size: null,
  struck: '',
  note: '',
};
