import type { SectionId } from '#domain/method/sectionId.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { isBlank } from '#language/isBlank.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { outcomeOf, resultFor } from './achievement.ts';
import type { Outcome } from './achievement.ts';
import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Action } from '#domain/risalah/schema/implementation.ts';
import type { Measure } from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Standard } from '#domain/risalah/schema/standards.ts';
import type { Problem, TargetRow } from '#domain/risalah/schema/theme.ts';

/** The red thread: the records that a jury reads as one story, followed along their pointers. */
export interface Thread {
  /** The problem that was chosen. */
  readonly problem: Problem | null;
  /** The main target: the first row. */
  readonly target: TargetRow | null;
  readonly causes: readonly DominantCause[];
  readonly measures: readonly TracedMeasure[];
  /** What became of the main target. */
  readonly outcome: Outcome | null;
  readonly knots: readonly Knot[];
}

/** A cause that verification calls dominant. */
export interface DominantCause {
  readonly cause: Cause;
  readonly verification: VerificationRow;
  /** It has a result, and the number observed or the data themselves; a vote or a mark proves nothing. */
  readonly isProven: boolean;
  /** Measures that treat it. */
  readonly measures: readonly Measure[];
}

export interface TracedMeasure {
  readonly measure: Measure;
  /** The dominant cause it treats; `null` where it names none, or one that is not dominant. */
  readonly cause: Cause | null;
  readonly actions: readonly Action[];
  /** Something was or is being done about it. */
  readonly isCarriedOut: boolean;
  readonly standards: readonly Standard[];
}

export const knotIds = [
  'problem',
  'target',
  'dominant-causes',
  'measures',
  'actions',
  'result',
  'standards',
] as const;
export type KnotId = (typeof knotIds)[number];

/** A knot of the thread as it is drawn. */
export interface Knot {
  readonly id: KnotId;
  /** Where it is answered. */
  readonly section: SectionId;
  /** Ids of the records in it. */
  readonly rows: readonly string[];
  readonly texts: readonly string[];
  /** The number that the thread carries from here; `null` where there is none. */
  readonly number: { readonly value: number; readonly unit: string } | null;
  /** Nothing has been answered yet. */
  readonly isEmpty: boolean;
}

export function threadOf(risalah: Risalah): Thread {
  const problem = chosenProblem(risalah);
  const [target = null] = risalah.target.rows;
  const causes = dominantCauses(risalah);
  const measures = tracedMeasures(risalah, causes);
  const result = resultFor(risalah, target?.id);
  const outcome = target === null ? null : outcomeOf(target, result);
  const story = { problem, target, causes, measures, outcome };
  return { ...story, knots: knotsOf(story) };
}

function chosenProblem({ inventory, priority }: Risalah): Problem | null {
  return inventory.problems.find((problem) => problem.id === priority.chosen) ?? null;
}

function dominantCauses(risalah: Risalah): readonly DominantCause[] {
  const causes = new Map(risalah['cause-effect'].causes.map((cause) => [cause.id, cause]));
  const uses = new Set(toolUses(risalah).map(({ use }) => use.id));
  const seen = new Set<string>();
  return risalah.verification.rows.flatMap((verification): DominantCause[] => {
    const cause = causes.get(verification.cause);
    if (verification.conclusion !== 'dominant' || cause === undefined) return [];
    if (seen.has(cause.id)) return [];
    seen.add(cause.id);
    const measures = risalah['action-plan'].rows.filter((row) => row.cause === cause.id);
    const isProven = proofLacking(verification, uses).length === 0;
    return [{ cause, verification, isProven, measures }];
  });
}

/** What a cause lacks to be proven with data, of its own boxes. */
export function proofLacking(
  { result, n, use }: VerificationRow,
  uses: ReadonlySet<string>,
): readonly ('result' | 'n')[] {
  return [
    ...(isBlank(result) ? (['result'] as const) : []),
    ...((numberOf(n) ?? 0) > 0 || uses.has(use) ? [] : (['n'] as const)),
  ];
}

/** Rows of the plan that say something; a row just added is no measure yet. */
function tracedMeasures(
  risalah: Risalah,
  causes: readonly DominantCause[],
): readonly TracedMeasure[] {
  const dominant = new Map(causes.map(({ cause }) => [cause.id, cause]));
  return risalah['action-plan'].rows
    .filter((measure) => !isBlank(measure.what) || measure.cause !== '')
    .map((measure) => {
      const actions = risalah.actions.rows.filter((action) => action.measure === measure.id);
      return {
        measure,
        cause: dominant.get(measure.cause) ?? null,
        actions,
        isCarriedOut: actions.some(({ status }) => status === 'ongoing' || status === 'done'),
        standards: risalah.standards.rows.filter((row) => row.measure === measure.id),
      };
    });
}

function knotsOf({ problem, target, causes, measures, outcome }: Omit<Thread, 'knots'>): Knot[] {
  const carriedOut = measures.filter((measure) => measure.isCarriedOut);
  const actions = carriedOut.flatMap((measure) => measure.actions);
  const standards = [...new Set(measures.flatMap((measure) => measure.standards))];
  const result = outcome?.result ?? null;
  const numberIn = (value: number | null | undefined) =>
    value === null || value === undefined ? null : { value, unit: outcome?.unit ?? '' };
  return [
    knot(
      'problem',
      problem === null ? [] : [[problem.id, problem.problem]],
      numberIn(outcome?.baseline),
    ),
    knot('target', target === null ? [] : [[target.id, target.indicator]], numberIn(outcome?.goal)),
    knot(
      'dominant-causes',
      causes.map(({ cause }) => [cause.id, cause.text]),
    ),
    knot(
      'measures',
      measures.map(({ measure }) => [measure.id, measure.what]),
    ),
    knot(
      'actions',
      actions.map((action) => [action.id, action.done]),
    ),
    knot('result', result === null ? [] : [[result.id, result.note]], numberIn(outcome?.after)),
    knot(
      'standards',
      standards.map((standard) => [standard.id, standard.text]),
    ),
  ];
}

/** Where each knot is answered. */
export const knotSections: Readonly<Record<KnotId, SectionId>> = {
  problem: 'priority',
  target: 'target',
  'dominant-causes': 'verification',
  measures: 'action-plan',
  actions: 'actions',
  result: 'comparison',
  standards: 'standards',
};

function knot(
  id: KnotId,
  records: readonly (readonly [id: string, text: string])[],
  number: Knot['number'] = null,
): Knot {
  return {
    id,
    section: knotSections[id],
    rows: records.map(([row]) => row),
    texts: records.map(([, text]) => text.trim()).filter((text) => text !== ''),
    number,
    isEmpty: records.length === 0,
  };
}
