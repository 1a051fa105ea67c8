import { z } from 'zod';
import { isBlank } from '#language/isBlank.ts';
import { ownId, pointer } from './pointer.ts';
import { defineTool, noLinks } from './tool.ts';

/** How work runs today: steps that follow one another, and decisions that lead elsewhere when they say no. */
export const flowchartInputSchema = z.strictObject({
  steps: z.array(
    z.strictObject({
      id: ownId('flow-steps'),
      shape: z.enum(['start', 'activity', 'decision', 'end']),
      text: z.string(),
      who: z.string(),
      /** The step to which a decision leads when it says no; may be empty. */
      otherwise: pointer('flow-steps', { itself: 'never' }),
    }),
  ),
});
export type FlowchartInput = z.infer<typeof flowchartInputSchema>;
export type FlowchartStep = FlowchartInput['steps'][number];

export function emptyFlowchartStep(id: string): FlowchartStep {
  return { id, shape: 'activity', text: '', who: '', otherwise: '' };
}

/** Steps are numbered from 1 in the order of `steps`, which leaves out those that say nothing yet. */
export interface FlowchartResult {
  readonly steps: readonly (Pick<FlowchartStep, 'shape' | 'text' | 'who'> & {
    /** Number of the step to which a decision leads when it says no; `null` for none. */
    readonly otherwise: number | null;
  })[];
  readonly activities: number;
  readonly decisions: number;
  /** Decisions that lead back to an earlier step, where work is done again. */
  readonly returns: readonly { readonly from: number; readonly to: number }[];
  /** Decisions that decide nothing: only one step can follow. */
  readonly oneWay: readonly number[];
  /** Steps, ends among them, to which no way leads. */
  readonly unreached: readonly number[];
  /** The last step, where the flow arrives and stops without an end; `null` where it does not. */
  readonly stopsAt: number | null;
  /** Activities and decisions that somebody does, but that do not say what. */
  readonly unnamed: readonly number[];
  /** Steps that lead elsewhere when they say no, but ask nothing; they only go on to the next. */
  readonly notAsked: readonly number[];
}

/** Follows every way from the starts. After an end nothing goes on; every other step leads to the one below it. */
export function analyseFlowchart(input: FlowchartInput): FlowchartResult {
  const told = saysSomething(input) ? input.steps.filter(isTold) : [];
  const numbers = new Map(told.map(({ id }, at) => [id, at + 1]));
  const flow = told.map((step, at): NumberedStep => {
    const { id, shape, text, who } = step;
    const elsewhere = step.otherwise === id ? undefined : numbers.get(step.otherwise);
    const otherwise = shape === 'decision' ? (elsewhere ?? null) : null;
    const next = shape === 'end' || at === told.length - 1 ? [] : [at + 2];
    return {
      number: at + 1,
      shape,
      text: text.trim(),
      who: who.trim(),
      otherwise,
      ways: new Set(otherwise === null ? next : [...next, otherwise]),
      isNotAsked: shape !== 'decision' && elsewhere !== undefined,
    };
  });
  const reached = reachedIn(flow);
  const numbersOf = (isMeant: (step: NumberedStep) => boolean): readonly number[] =>
    flow.filter(isMeant).map(({ number }) => number);
  return {
    steps: flow.map(({ shape, text, who, otherwise }) => ({ shape, text, who, otherwise })),
    activities: numbersOf(({ shape }) => shape === 'activity').length,
    decisions: numbersOf(({ shape }) => shape === 'decision').length,
    returns: flow.flatMap(({ number: from, otherwise: to }) =>
      to !== null && to < from ? [{ from, to }] : [],
    ),
    oneWay: numbersOf(({ shape, ways }) => shape === 'decision' && ways.size < 2),
    unreached: numbersOf(({ number }) => !reached.has(number)),
    stopsAt:
      flow.slice(-1).find(({ number, shape }) => shape !== 'end' && reached.has(number))?.number ??
      null,
    unnamed: numbersOf(({ shape, text }) => text === '' && !isRim(shape)),
    notAsked: numbersOf(({ isNotAsked }) => isNotAsked),
  };
}

type NumberedStep = FlowchartResult['steps'][number] & {
  readonly number: number;
  /** Numbers of the steps that can follow. */
  readonly ways: ReadonlySet<number>;
  readonly isNotAsked: boolean;
};

/** The numbers of all steps to which ways lead from the first and from every start. */
function reachedIn(flow: readonly NumberedStep[]): ReadonlySet<number> {
  const starts = flow.filter(({ number, shape }) => number === 1 || shape === 'start');
  const reached = new Set(starts);
  // A set that grows while it is gone through is gone through to its end.
  for (const { ways } of reached) {
    for (const to of ways) for (const step of flow.slice(to - 1, to)) reached.add(step);
  }
  return new Set([...reached].map(({ number }) => number));
}

/** A start and an end say enough by what they are. */
function isRim(shape: FlowchartStep['shape']): boolean {
  return shape === 'start' || shape === 'end';
}

function isTold({ shape, text, who }: FlowchartStep): boolean {
  return isRim(shape) || !isBlank(text) || !isBlank(who);
}

function saysSomething({ steps }: FlowchartInput): boolean {
  return steps.some(({ text, who }) => !isBlank(text) || !isBlank(who));
}

const shapesOfFirst = ['start', 'activity', 'decision', 'end'] as const;

export const flowchart = defineTool({
  input: flowchartInputSchema,
  empty: { steps: [] },
  rows: { steps: { shape: 'activity' } },
  first: (newId) => ({
    steps: shapesOfFirst.map((shape) => ({ ...emptyFlowchartStep(newId()), shape })),
  }),
  isEmpty: (input) => !saysSomething(input),
  analyse: analyseFlowchart,
  links: noLinks,
});
