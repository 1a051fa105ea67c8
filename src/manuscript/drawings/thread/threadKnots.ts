import type { SectionId } from '#domain/method/sectionId.ts';
import { addressOf, addressText } from '#domain/risalah/address.ts';
import { knotSections } from '#domain/risalah/reading/thread.ts';
import type { Knot, KnotId, TracedMeasure } from '#domain/risalah/reading/thread.ts';
import type { ThreadKnot } from '#figures/thread/threadInput.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { knotNames } from '#words/thread.ts';
import { progressNames } from '#words/results.ts';
import { resultWords } from '#manuscript/drawings/resultWords.ts';
import { tearBy } from './threadWeave.ts';
import type { Tear, Weave } from './threadWeave.ts';

export function problemKnot(weave: Weave): ThreadKnot {
  return mainKnot('problem', weave, {
    otherwise: 'Belum dipilih',
    tear: tearBy(weave, ['problem-not-chosen']),
  });
}

export function targetKnot(weave: Weave): ThreadKnot {
  return mainKnot('target', weave, {
    otherwise: 'Belum ditetapkan',
    tear: tearBy(weave, ['target-without-problem', 'target-missing', 'baseline-differs']),
  });
}

export function resultKnot(weave: Weave): ThreadKnot {
  const { outcome } = weave.thread;
  const knot = mainKnot('result', weave, {
    otherwise: 'Belum diukur',
    tear: tearBy(weave, ['result-missing-or-on-another-unit', 'result-without-target']),
  });
  const text = outcome === null ? '' : resultWords(outcome);
  return { ...knot, text: text === '' ? knot.text : text };
}

interface Otherwise {
  /** What stands where there is none. */
  readonly otherwise: string;
  readonly tear: Tear;
}

/** A knot of which there is one. */
function mainKnot(id: KnotId, { thread }: Weave, { otherwise, tear }: Otherwise): ThreadKnot {
  const knot = thread.knots.find((one) => one.id === id);
  const [row = ''] = knot?.rows ?? [];
  const number = numberText(knot);
  const [text = ''] = knot?.texts ?? [];
  const isThere = knot?.isEmpty === false && !(id === 'result' && number === '');
  return {
    label: knotNames[id],
    number,
    text: isThere ? text : otherwise,
    state: isThere ? 'there' : absence(tear),
    torn: tear.torn,
    to: placeText(knot?.section ?? 'priority', id === 'problem' ? '' : row),
  };
}

function numberText(knot: Knot | undefined): string {
  return knot?.number == null ? '' : formatQuantity(knot.number.value, knot.number.unit);
}

export function actionKnot(action: TracedMeasure['actions'][number], { torn }: Tear): ThreadKnot {
  return {
    label: knotNames.actions,
    number: progressNames[action.status],
    text: action.done,
    state: 'there',
    torn,
    to: placeText('actions', action.id),
  };
}

export function standardKnot(
  standard: TracedMeasure['standards'][number],
  { torn }: Tear,
): ThreadKnot {
  return {
    label: knotNames.standards,
    number: standard.number.trim(),
    text: standard.text,
    state: 'there',
    torn,
    to: placeText('standards', standard.id),
  };
}

/** A knot that stands for what is not there. */
export function absent(id: KnotId, text: string, tear: Tear): ThreadKnot {
  const label = id === 'dominant-causes' ? 'Penyebab dominan' : knotNames[id];
  const to = placeText(knotSections[id], '');
  return { label, number: '', text, state: absence(tear), torn: tear.torn, to };
}

function absence({ isExplained }: Tear): 'missing' | 'explained' {
  return isExplained ? 'explained' : 'missing';
}

/** Where a screen opens a knot. */
export function placeText(section: SectionId, row: string): string {
  return addressText(addressOf(section, row));
}
