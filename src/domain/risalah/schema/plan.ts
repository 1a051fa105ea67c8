import { z } from 'zod';
import { amountSchema, daySchema } from '#domain/tools/atoms.ts';
import { ownId, pointer } from '#domain/tools/pointer.ts';

export const alternativesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: ownId('alternatives'),
      /** The dominant cause it would remove. */
      cause: pointer('causes'),
      alternative: z.string(),
      advantage: z.string(),
      drawback: z.string(),
      cost: amountSchema,
      evaluation: z.string(),
      conclusion: z.enum(['', 'chosen', 'rejected', 'deferred']),
    }),
  ),
  /** What is new in the chosen way. */
  novelty: z.string(),
});
export type Alternative = z.infer<typeof alternativesSchema>['rows'][number];

export function emptyAlternative(id: string): Alternative {
  return {
    id,
    cause: '',
    alternative: '',
    advantage: '',
    drawback: '',
    cost: null,
    evaluation: '',
    conclusion: '',
  };
}

/** A countermeasure: one row of the 5W2H table. */
export const measureSchema = z.strictObject({
  id: ownId('measures'),
  /** The dominant cause it treats. */
  cause: pointer('causes'),
  /** The alternative it came from; may be empty. */
  alternative: pointer('alternatives'),
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

export function emptyMeasure(id: string): Measure {
  return {
    id,
    cause: '',
    alternative: '',
    what: '',
    why: '',
    where: '',
    from: '',
    to: '',
    who: '',
    how: '',
    cost: null,
  };
}

/** The questions of the 5W2H table, in the order in which most forms print them. */
export const planColumns = ['what', 'why', 'where', 'when', 'who', 'how', 'cost'] as const;
export type PlanColumn = (typeof planColumns)[number];

export const actionPlanSchema = z.strictObject({
  /** 5W1H leaves the cost out. */
  variant: z.enum(['5w2h', '5w1h']),
  /** The order of the columns on screen and in print. */
  columns: z.array(z.enum(planColumns)),
  rows: z.array(measureSchema),
});

export const risksSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      measure: pointer('measures'),
      risk: z.string(),
      prevention: z.string(),
      owner: z.string(),
    }),
  ),
});
export type Risk = z.infer<typeof risksSchema>['rows'][number];

export function emptyRisk(id: string): Risk {
  return { id, measure: '', risk: '', prevention: '', owner: '' };
}

/** The questions in the team's order: each once, and what the order forgot at its end. 5W1H leaves the cost out. */
export function planOrder({
  variant,
  columns,
}: Pick<z.infer<typeof actionPlanSchema>, 'variant' | 'columns'>): readonly PlanColumn[] {
  const all = [...new Set([...columns, ...planColumns])];
  return variant === '5w1h' ? all.filter((column) => column !== 'cost') : all;
}

/** The order with one question moved left or right past its neighbour; hidden ones keep their place. */
export function movedColumn(
  plan: Parameters<typeof planOrder>[0],
  column: PlanColumn,
  way: 'left' | 'right',
): readonly PlanColumn[] {
  const shown = planOrder(plan);
  const neighbour = shown[shown.indexOf(column) + (way === 'left' ? -1 : 1)];
  const all = planOrder({ ...plan, variant: '5w2h' });
  if (neighbour === undefined || !shown.includes(column)) return all;
  const swapped = new Map([
    [column, neighbour],
    [neighbour, column],
  ]);
  return all.map((each) => swapped.get(each) ?? each);
}
