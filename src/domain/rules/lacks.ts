import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Finding } from './ground/finding.ts';
import type { LackId } from './lackId.ts';
import type { RuleId } from './ruleId.ts';

/** One thing that is not there and for which several rules speak: without a standard nothing can be handed over. */
interface Lack {
  /** Where it is answered for all of them. */
  readonly section: SectionId;
  readonly holds: (risalah: Risalah, found: readonly Finding<RuleId>[]) => boolean;
  readonly rules: readonly RuleId[];
}

const lacks: Readonly<Record<Exclude<LackId, 'row-begun'>, Lack>> = {
  'no-members': {
    section: 'members',
    holds: ({ members }) => members.rows.every(({ name }) => isBlank(name)),
    rules: [
      'members-missing',
      'participation-missing',
      'vote-missing',
      'meeting-without-attendance',
    ],
  },
  'no-target': {
    section: 'target',
    holds: ({ target }) =>
      target.rows.every((row) => isBlank(row.indicator) && numberOf(row.target) === null),
    rules: [
      'target-missing',
      'predicted-benefit-missing',
      'possible-problems-missing',
      'target-not-agreed',
    ],
  },
  'no-choice': {
    section: 'priority',
    holds: ({ priority }) => priority.chosen === '',
    rules: ['problem-not-chosen', 'priority-not-scored', 'priority-incomplete'],
  },
  'no-schedule': {
    section: 'schedule',
    holds: ({ schedule }) => schedule.rows.every(({ plannedFrom }) => plannedFrom === ''),
    rules: ['schedule-empty', 'realisation-empty'],
  },
  'nothing-tested': {
    section: 'verification',
    holds: ({ verification }) =>
      verification.rows.every(({ cause, result }) => cause === '' && isBlank(result)),
    rules: ['no-dominant-cause', 'kept-cause-untested'],
  },
  'nothing-done': {
    section: 'actions',
    holds: ({ actions }) =>
      actions.rows.every(({ done, status }) => isBlank(done) && status === 'planned'),
    rules: [
      'measure-not-carried-out',
      'understanding-missing',
      'result-missing-or-on-another-unit',
      'comparison-without-data',
      'reading-missing',
      'aspects-missing',
    ],
  },
  'no-result': {
    section: 'comparison',
    holds: ({ comparison }) => comparison.rows.every(({ after }) => numberOf(after) === null),
    rules: [
      'result-missing-or-on-another-unit',
      'comparison-without-data',
      'reading-missing',
      'aspects-missing',
    ],
  },
  'no-benefit': {
    section: 'benefit',
    holds: ({ benefit }) =>
      benefit.rows.every(({ kind, amount }) => kind !== 'gain' || numberOf(amount) === null),
    rules: ['benefit-missing', 'benefit-negative'],
  },
  'no-standard': {
    section: 'standards',
    holds: ({ standards }) =>
      standards.rows.every(({ text, document }) => isBlank(text) && isBlank(document)),
    rules: [
      'measure-not-standardised',
      'warning-missing',
      'procedure-missing',
      'socialisation-missing',
      'handover-missing',
      'replication-missing',
    ],
  },
  'whole-example': {
    section: 'identity',
    // A sentence or two were borrowed; of this many the whole was.
    holds: (_, found) => found.filter(({ id }) => id === 'text-as-in-example').length >= MANY,
    rules: ['text-as-in-example'],
  },
};

/** So many texts of an example in one risalah are one matter: it is a copy that was taken over. */
const MANY = 10;

/** The findings, each with what it follows from where others follow from it too. */
export function withLacks<Id extends RuleId>(
  found: readonly Finding<Id>[],
  risalah: Risalah,
): readonly Finding<Id>[] {
  const held = (Object.keys(lacks) as (keyof typeof lacks)[]).filter((id) =>
    lacks[id].holds(risalah, found),
  );
  return found.map((finding) => {
    const id = held.find((each) => lacks[each].rules.includes(finding.id));
    if (id !== undefined) {
      return { ...finding, lack: { id, section: lacks[id].section, row: '' } };
    }
    const { section, row } = finding.place;
    const isInRow = finding.kind === 'gap' && row !== '' && finding.about === undefined;
    return isInRow ? { ...finding, lack: { id: 'row-begun', section, row } } : finding;
  });
}
