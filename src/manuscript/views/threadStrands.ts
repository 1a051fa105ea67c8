import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { knotSections, threadOf } from '#domain/risalah/thread.ts';
import type { DominantCause, Knot, KnotId, Thread, TracedMeasure } from '#domain/risalah/thread.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { judged } from '#domain/rules/judgement.ts';
import { threadFindings } from '#domain/rules/thread.ts';
import type { ThreadRuleId } from '#domain/rules/threadRuleId.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { ThreadCause, ThreadInput, ThreadKnot } from '#figures/threadInput.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { knotNames } from '#manuscript/words/knotNames.ts';
import { statusNames } from '#manuscript/words/statusNames.ts';
import { resultWords } from './resultWords.ts';

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
  const tears = judged(threadFindings(risalah), risalah.reasons).open;
  const weave: Weave = { risalah, thread, tears, words };
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
    tears,
  };
}

interface Weave {
  readonly risalah: Risalah;
  readonly thread: Thread;
  readonly tears: readonly Finding<ThreadRuleId>[];
  readonly words: 'numbered' | 'plain';
}

/** "putus (2)" where one of these rules speaks of a record; empty where none does. */
function tornBy({ tears, words }: Weave, ids: readonly ThreadRuleId[], record?: string): string {
  const numbers = tears.flatMap(({ id, about, place }, index) =>
    ids.includes(id) && (record === undefined || (about ?? place.row) === record)
      ? [index + 1]
      : [],
  );
  if (numbers.length === 0) return '';
  return words === 'plain' ? 'putus' : `putus (${numbers.join(', ')})`;
}

function problemKnot(weave: Weave): ThreadKnot {
  return {
    ...mainKnot('problem', weave, 'Belum dipilih'),
    torn: tornBy(weave, ['problem-not-chosen']),
  };
}

function targetKnot(weave: Weave): ThreadKnot {
  return {
    ...mainKnot('target', weave, 'Belum ditetapkan'),
    torn: tornBy(weave, ['target-without-problem', 'target-missing', 'baseline-differs']),
  };
}

function resultKnot(weave: Weave): ThreadKnot {
  const { outcome } = weave.thread;
  const knot = mainKnot('result', weave, 'Belum diukur');
  const text = outcome === null ? '' : resultWords(outcome);
  return {
    ...knot,
    text: text === '' ? knot.text : text,
    torn: tornBy(weave, ['result-missing-or-on-another-unit', 'result-without-target']),
  };
}

/** A knot of which there is one. */
function mainKnot(id: KnotId, { thread }: Weave, otherwise: string): ThreadKnot {
  const knot = thread.knots.find((one) => one.id === id);
  const [row = ''] = knot?.rows ?? [];
  const number = numberText(knot);
  const [text = ''] = knot?.texts ?? [];
  const isThere = knot?.isEmpty === false && !(id === 'result' && number === '');
  return {
    label: knotNames[id],
    number,
    text: isThere ? text : otherwise,
    state: isThere ? 'there' : 'missing',
    torn: '',
    to: placeText(knot?.section ?? 'priority', id === 'problem' ? '' : row),
  };
}

function numberText(knot: Knot | undefined): string {
  return knot?.number == null ? '' : formatQuantity(knot.number.value, knot.number.unit);
}

function causeStrand({ cause, verification, measures }: DominantCause, weave: Weave): ThreadCause {
  const n = numberOf(verification.n);
  const traced = weave.thread.measures.filter(({ measure }) => measures.includes(measure));
  const untreated = tornBy(weave, ['dominant-cause-untreated'], cause.id);
  return {
    knot: {
      label: 'Penyebab dominan',
      number: n === null ? '' : `n = ${formatQuantity(n, '')}`,
      text: cause.text,
      state: 'there',
      torn:
        tornBy(weave, ['dominant-cause-unproven'], cause.id) ||
        tornBy(weave, ['cause-head-differs']),
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
  const undone = tornBy(weave, ['measure-not-carried-out'], measure.id);
  const unkept = tornBy(weave, ['measure-not-standardised'], measure.id);
  return {
    knot: {
      label: knotNames.measures,
      number: '',
      text: measure.what,
      state: 'there',
      torn: tornBy(weave, ['measure-without-cause'], measure.id),
      to: placeText('action-plan', measure.id),
    },
    actions:
      actions.length === 0
        ? [absent('actions', 'Belum dilaksanakan', undone)]
        : actions.map((action) => actionKnot(action, undone)),
    standards:
      standards.length === 0 && traced.isCarriedOut
        ? [absent('standards', 'Belum dibakukan', unkept)]
        : standards.map((standard) => standardKnot(standard, '')),
  };
}

function actionKnot(action: TracedMeasure['actions'][number], torn: string): ThreadKnot {
  return {
    label: knotNames.actions,
    number: statusNames[action.status],
    text: action.done,
    state: 'there',
    torn,
    to: placeText('actions', action.id),
  };
}

function standardKnot(standard: TracedMeasure['standards'][number], torn: string): ThreadKnot {
  return {
    label: knotNames.standards,
    number: standard.number.trim(),
    text: standard.text,
    state: 'there',
    torn,
    to: placeText('standards', standard.id),
  };
}

/** What hangs from nothing: measures without a cause, actions and standards without a measure. */
function looseStrands(weave: Weave): readonly ThreadCause[] {
  const { risalah, thread } = weave;
  const causeless = thread.measures.filter(({ cause }) => cause === null);
  const actions = risalah.actions.rows.filter(
    ({ measure, done }) => measure === '' && done.trim() !== '',
  );
  const standards = looseStandards(risalah, 'standard');
  const measureless: readonly Strand[] =
    actions.length + standards.length === 0
      ? []
      : [
          {
            knot: absent('measures', 'Tanpa rencana', ''),
            actions: actions.map((action) =>
              actionKnot(action, tornBy(weave, ['action-without-measure'], action.id)),
            ),
            standards: standards.map((standard) =>
              standardKnot(standard, tornBy(weave, ['standard-without-measure'], standard.id)),
            ),
          },
        ];
  const measures = [...causeless.map((one) => measureStrand(one, weave)), ...measureless];
  const torn = tornBy(weave, ['no-dominant-cause', 'verification-without-cause']);
  if (measures.length === 0 && torn === '') return [];
  const text = thread.causes.length === 0 ? 'Belum ditetapkan' : 'Tanpa penyebab dominan';
  return [{ knot: absent('dominant-causes', text, torn), measures }];
}

/** Standards that name no measure: those for the output need none. */
function looseStandards(
  { standards }: Risalah,
  which: 'output' | 'standard',
): Risalah['standards']['rows'] {
  return standards.rows.filter(
    ({ kind, measure, text }) =>
      measure === '' && text.trim() !== '' && (kind === 'output') === (which === 'output'),
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
    ...outputs.map((standard) => standardKnot(standard, '')),
  ];
  const measures = [...last.measures.slice(0, -1), { ...measure, standards }];
  return causes.map((cause) => (cause === last ? { ...cause, measures } : cause));
}

/** A knot that stands for what is not there. */
function absent(id: KnotId, text: string, torn: string): ThreadKnot {
  const label = id === 'dominant-causes' ? 'Penyebab dominan' : knotNames[id];
  return { label, number: '', text, state: 'missing', torn, to: placeText(knotSections[id], '') };
}

function placeText(section: SectionId, row: string): string {
  return `${section}/${row}`;
}
