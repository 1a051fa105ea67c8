import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { DominantCause, TracedMeasure } from '#domain/risalah/reading/thread.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { judged } from '#domain/rules/judgement.ts';
import { withLacks } from '#domain/rules/lacks.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import type { ThreadRuleId } from '#domain/rules/across/threadRuleId.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { ThreadCause, ThreadInput } from '#figures/thread/threadInput.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { isBlank } from '#language/isBlank.ts';
import { knotNames } from '#words/thread.ts';
import {
  absent,
  actionKnot,
  placeText,
  problemKnot,
  resultKnot,
  standardKnot,
  targetKnot,
} from './threadKnots.ts';
import { tearBy, whole } from './threadWeave.ts';
import type { Weave } from './threadWeave.ts';

/** The thread as it is drawn, and the findings that tear it, numbered as the drawing numbers them. */
export interface ThreadStrands {
  readonly input: ThreadInput;
  readonly tears: readonly Finding<ThreadRuleId>[];
}

/**
 * Every record of the thread along its pointers; where one is missing a knot stands that says so.
 *
 * `numbered` writes which finding tears a link; on paper, where no finding stands beside it, the word is enough.
 */
export function threadStrands(
  risalah: Risalah,
  words: 'numbered' | 'plain' = 'plain',
): ThreadStrands {
  const thread = threadOf(risalah);
  const judgement = judged(withLacks(threadFindings(risalah), risalah), risalah.reasons);
  const weave: Weave = { risalah, thread, judgement, words };
  return {
    input: {
      problem: problemKnot(weave),
      target: targetKnot(weave),
      causes: withOutputs(
        [...thread.causes.map((cause) => causeStrand(cause, weave)), ...looseStrands(weave)],
        looseStandards(risalah, 'output'),
      ),
      result: resultKnot(weave),
    },
    tears: judgement.open,
  };
}

function causeStrand({ cause, verification, measures }: DominantCause, weave: Weave): ThreadCause {
  const n = numberOf(verification.n);
  const traced = weave.thread.measures.filter(({ measure }) => measures.includes(measure));
  const untreated = tearBy(weave, ['dominant-cause-untreated'], cause.id);
  return {
    knot: {
      label: 'Penyebab dominan',
      number: n === null ? '' : `n = ${formatQuantity(n, '')}`,
      text: cause.text,
      state: 'there',
      torn:
        tearBy(weave, ['dominant-cause-unproven'], cause.id).torn ||
        tearBy(weave, ['cause-head-differs']).torn,
      to: placeText('verification', verification.id),
    },
    measures:
      traced.length > 0
        ? traced.map((one) => measureStrand(one, weave))
        : [
            {
              knot: absent('measures', 'Belum ada perbaikan', untreated),
              actions: [],
              standards: [],
            },
          ],
  };
}

type Strand = ThreadCause['measures'][number];

function measureStrand(
  { measure, actions, standards, ...traced }: TracedMeasure,
  weave: Weave,
): Strand {
  const undone = tearBy(weave, ['measure-not-carried-out'], measure.id);
  const unkept = tearBy(weave, ['measure-not-standardised'], measure.id);
  return {
    knot: {
      label: knotNames.measures,
      number: '',
      text: measure.what,
      state: 'there',
      torn: tearBy(weave, ['measure-without-cause'], measure.id).torn,
      to: placeText('action-plan', measure.id),
    },
    actions:
      actions.length === 0
        ? [absent('actions', 'Belum dilaksanakan', undone)]
        : actions.map((action) => actionKnot(action, undone)),
    standards:
      standards.length === 0 && traced.isCarriedOut
        ? [absent('standards', 'Belum dibakukan', unkept)]
        : standards.map((standard) => standardKnot(standard, whole)),
  };
}

/** What hangs from nothing: measures without a cause, actions and standards without a measure. */
function looseStrands(weave: Weave): readonly ThreadCause[] {
  const { risalah, thread } = weave;
  const causeless = thread.measures.filter(({ cause }) => cause === null);
  const actions = risalah.actions.rows.filter(
    ({ measure, done }) => measure === '' && !isBlank(done),
  );
  const standards = looseStandards(risalah, 'standard');
  const measureless: readonly Strand[] =
    actions.length + standards.length === 0
      ? []
      : [
          {
            knot: absent('measures', 'Tanpa rencana', whole),
            actions: actions.map((action) =>
              actionKnot(action, tearBy(weave, ['action-without-measure'], action.id)),
            ),
            standards: standards.map((standard) =>
              standardKnot(standard, tearBy(weave, ['standard-without-measure'], standard.id)),
            ),
          },
        ];
  const measures = [...causeless.map((one) => measureStrand(one, weave)), ...measureless];
  const tear = tearBy(weave, ['no-dominant-cause', 'verification-without-cause']);
  if (measures.length === 0 && tear.torn === '') return [];
  const text = thread.causes.length === 0 ? 'Belum ditetapkan' : 'Tanpa penyebab dominan';
  return [{ knot: absent('dominant-causes', text, tear), measures }];
}

/** Standards that name no measure: those for the output need none. */
function looseStandards(
  { standards }: Risalah,
  which: 'output' | 'standard',
): Risalah['standards']['rows'] {
  return standards.rows.filter(
    ({ kind, measure, text }) =>
      measure === '' && !isBlank(text) && (kind === 'output') === (which === 'output'),
  );
}

/** Standards for the output follow the result alone; they stand below the last strand. */
function withOutputs(
  causes: readonly ThreadCause[],
  outputs: Risalah['standards']['rows'],
): readonly ThreadCause[] {
  const last = causes.findLast(({ measures }) => measures.length > 0);
  const measure = last?.measures.at(-1);
  if (last === undefined || measure === undefined) return causes;
  const standards = [
    ...measure.standards,
    ...outputs.map((standard) => standardKnot(standard, whole)),
  ];
  const measures = [...last.measures.slice(0, -1), { ...measure, standards }];
  return causes.map((cause) => (cause === last ? { ...cause, measures } : cause));
}
