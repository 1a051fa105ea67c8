import { resultFor, sameUnit } from '#domain/risalah/reading/achievement.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { proofLacking, threadOf } from '#domain/risalah/reading/thread.ts';
import type { Thread } from '#domain/risalah/reading/thread.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { numbersThatDiffer } from './carriedNumbers.ts';
import type { Address, AnswerField } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { boxAt, emptyOf } from '#domain/rules/ground/rule.ts';
import type { ThreadRuleId } from './threadRuleId.ts';

type ThreadFinding = Finding<ThreadRuleId>;

/** Where the red thread is torn: pointers that are missing and carried numbers that differ, in the thread's order. */
export function threadFindings(risalah: Risalah): readonly ThreadFinding[] {
  const thread = threadOf(risalah);
  return rules.flatMap((rule) => rule(thread, risalah));
}

type Rule = (thread: Thread, risalah: Risalah) => readonly ThreadFinding[];

const rules: readonly Rule[] = [
  problemNotChosen,
  targetWithoutProblem,
  targetMissing,
  numbersThatDiffer,
  causeHeadDiffers,
  noDominantCause,
  dominantCauseUnproven,
  dominantCauseUntreated,
  measureWithoutCause,
  measureNotCarriedOut,
  resultMissing,
  measureNotStandardised,
  pointersMissing,
];

function problemNotChosen({ problem }: Thread, { inventory }: Risalah): readonly ThreadFinding[] {
  if (problem !== null) return [];
  const problems = inventory.problems.length;
  const box = problems === 0 ? 'inventory/problems' : 'priority/chosen';
  return [{ ...gap('problem-not-chosen', at(box), { problems }), asks: 'priority' }];
}

function targetWithoutProblem({ problem }: Thread, { target }: Risalah): readonly ThreadFinding[] {
  if (problem === null || target.rows.length === 0 || target.problem === problem.id) return [];
  return [gap('target-without-problem', at('target/problem'), { problem: problem.problem })];
}

/** A target without its own baseline cannot be compared with anything later. */
function targetMissing({ target }: Thread): readonly ThreadFinding[] {
  if (target === null) return [gap('target-missing', at('target/rows'), { indicator: '' })];
  const empty = emptyOf('target', {
    'rows.baseline': numberOf(target.baseline) === null,
    'rows.target': numberOf(target.target) === null,
  });
  if (empty.length === 0) return [];
  return [gap('target-missing', at(empty, target.id), { indicator: target.indicator })];
}

/** An empty head is carried from the chosen problem and so cannot differ. */
function causeHeadDiffers({ problem }: Thread, risalah: Risalah): readonly ThreadFinding[] {
  const head = risalah['cause-effect'].problem;
  if (problem === null || isBlank(head) || plain(head) === plain(problem.problem)) return [];
  return [
    check('cause-head-differs', at('cause-effect/problem'), { head, problem: problem.problem }),
  ];
}

function noDominantCause({ causes }: Thread, { verification }: Risalah): readonly ThreadFinding[] {
  return causes.length === 0 ? [gap('no-dominant-cause', untested(verification.rows))] : [];
}

/** Proof is a result with the number observed or with the data themselves; a vote or a mark is none. */
function dominantCauseUnproven({ causes }: Thread, risalah: Risalah): readonly ThreadFinding[] {
  const uses = new Set(toolUses(risalah).map(({ use }) => use.id));
  return causes.flatMap(({ cause, verification, isProven }) => {
    if (isProven) return [];
    const lacking = proofLacking(verification, uses);
    const empty = emptyOf('verification', {
      'rows.result': lacking.includes('result'),
      'rows.n': lacking.includes('n'),
    });
    return [
      about(
        cause.id,
        check('dominant-cause-unproven', at(empty, verification.id), { cause: cause.text }),
      ),
    ];
  });
}

function dominantCauseUntreated({ causes }: Thread): readonly ThreadFinding[] {
  return causes
    .filter(({ measures }) => measures.length === 0)
    .map(({ cause }) =>
      about(
        cause.id,
        gap('dominant-cause-untreated', at('action-plan/rows'), { cause: cause.text }),
      ),
    );
}

function measureWithoutCause({ measures }: Thread): readonly ThreadFinding[] {
  return measures
    .filter(({ cause }) => cause === null)
    .map(({ measure }) =>
      gap('measure-without-cause', at('action-plan/rows.cause', measure.id), {
        measure: measure.what,
      }),
    );
}

function measureNotCarriedOut({ measures }: Thread): readonly ThreadFinding[] {
  return measures
    .filter(({ isCarriedOut }) => !isCarriedOut)
    .map(({ measure, actions }) =>
      about(
        measure.id,
        gap(
          'measure-not-carried-out',
          actions[0] === undefined ? at('actions/rows') : at('actions/rows.status', actions[0].id),
          { measure: measure.what },
        ),
      ),
    );
}

/** Each target row that asks for something is answered in its own unit. */
function resultMissing(_: Thread, risalah: Risalah): readonly ThreadFinding[] {
  return risalah.target.rows.flatMap(({ id, indicator, unit, target: goal }): ThreadFinding[] => {
    if (isBlank(indicator) && numberOf(goal) === null) return [];
    const result = resultFor(risalah, id);
    const facts = { indicator, unit, found: result?.unit.trim() || unit };
    if (result === null || numberOf(result.after) === null) {
      return [
        about(
          id,
          gap(
            'result-missing-or-on-another-unit',
            at('comparison/rows.after', result?.id ?? id),
            facts,
          ),
        ),
      ];
    }
    if (sameUnit(unit, result.unit)) return [];
    return [
      about(
        id,
        check('result-missing-or-on-another-unit', at('comparison/rows.after', result.id), facts),
      ),
    ];
  });
}

/** Only what was carried out can be made lasting; the rest has a finding of its own. */
function measureNotStandardised({ measures }: Thread): readonly ThreadFinding[] {
  return measures
    .filter(({ isCarriedOut, standards }) => isCarriedOut && standards.length === 0)
    .map(({ measure }) =>
      about(
        measure.id,
        gap('measure-not-standardised', at('standards/rows'), { measure: measure.what }),
      ),
    );
}

/**
 * Actions, standards and results that say something but no longer point at what they belong to. A standard for the
 * output follows the result itself and may name no measure.
 */
function pointersMissing(_: Thread, risalah: Risalah): readonly ThreadFinding[] {
  const { verification, actions, comparison, standards } = risalah;
  return [
    ...verification.rows
      .filter(({ cause, result, conclusion }) => cause === '' && isSaid(result, conclusion))
      .map(({ id }) => check('verification-without-cause', at('verification/rows.cause', id))),
    ...actions.rows
      .filter(({ measure, done }) => measure === '' && isSaid(done))
      .map(({ id, done }) =>
        check('action-without-measure', at('actions/rows.measure', id), { action: done }),
      ),
    ...comparison.rows
      .filter(({ target, after }) => target === '' && numberOf(after) !== null)
      .map(({ id }) => check('result-without-target', at('comparison/rows.target', id))),
    ...standards.rows
      .filter(({ kind, measure, text }) => measure === '' && kind !== 'output' && isSaid(text))
      .map(({ id, text }) =>
        check('standard-without-measure', at('standards/rows.measure', id), { standard: text }),
      ),
  ];
}

function isSaid(...texts: readonly string[]): boolean {
  return texts.some((text) => !isBlank(text));
}

/** The finding with the record that it asks about, so that a reason for one answers no other. */
function about(id: string, finding: ThreadFinding): ThreadFinding {
  return { ...finding, about: id };
}

function gap(id: ThreadRuleId, boxes: Boxes, facts: Finding['facts'] = {}): ThreadFinding {
  return { id, kind: 'gap', place: boxes[0], boxes, facts };
}

function check(id: ThreadRuleId, boxes: Boxes, facts: Finding['facts'] = {}): ThreadFinding {
  return { id, kind: 'check', place: boxes[0], boxes, facts };
}

type Boxes = readonly [Address, ...Address[]];

function at(box: AnswerField | readonly AnswerField[], row = ''): Boxes {
  const [first = 'verification/rows', ...others] = typeof box === 'string' ? [box] : box;
  return [boxAt(first, row), ...others.map((each) => boxAt(each, row))];
}

/** A card whose test is over but not concluded; the list of cards where none waits. */
function untested(rows: Risalah['verification']['rows']): Boxes {
  const open = rows.find(({ conclusion }) => conclusion === '');
  return open === undefined ? at('verification/rows') : at('verification/rows.conclusion', open.id);
}

/** Words alone: case, spaces and punctuation make no other problem. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
