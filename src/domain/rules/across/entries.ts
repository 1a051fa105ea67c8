import { sectionIds } from '#domain/method/sectionId.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { about, at, check } from '#domain/rules/ground/rule.ts';
import type { Rule } from '#domain/rules/ground/rule.ts';
import { boxesHolding } from './boxesHolding.ts';

/** Slips of the pen: periods that end before they begin, and numbers and dates that nobody can read. */
export const entryRules = {
  'dates-reversed': check(({ risalah }) =>
    periodsOf(risalah)
      .filter(({ from, to }) => isBefore(dateOf(to), dateOf(from)))
      .map(({ box, row, asked }) =>
        asked === undefined ? at(box, row) : about(asked, at(box, row)),
      ),
  ),
  'answer-unread': check(({ risalah }) =>
    sectionIds.flatMap((section) => {
      const boxes = boxesHolding(risalah, section, isUnread);
      const count = JSON.stringify(risalah[section]).match(unread)?.length ?? 0;
      return count > 0 ? [{ boxes, facts: { count }, about: '' }] : [];
    }),
  ),
} as const satisfies Record<string, Rule>;

export type EntryRuleId = keyof typeof entryRules;

/** The same in the text of a record; inside a text of the team's the quotation marks would be escaped. */
const unread = /\{"typed":"/g;

/** An answer kept as typed. */
function isUnread(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'typed' in answer;
}

interface Period {
  /** Where it begins. */
  readonly box: AnswerField;
  readonly row: string;
  /** See `Finding.about`. */
  readonly asked?: string;
  readonly from: Day;
  readonly to: Day;
}

function periodsOf(risalah: Risalah): readonly Period[] {
  const { circle, target, schedule, verification, actions, comparison } = risalah;
  return [
    { box: 'circle/periodFrom', row: '', from: circle.periodFrom, to: circle.periodTo },
    ...target.rows.map(({ id: row, baselineFrom: from, baselineTo: to }): Period => ({
      box: 'target/rows.baselineFrom',
      row,
      from,
      to,
    })),
    ...schedule.rows.flatMap((row): Period[] => [
      {
        box: 'schedule/rows.plannedFrom',
        row: row.phase,
        asked: '',
        from: row.plannedFrom,
        to: row.plannedTo,
      },
      {
        box: 'schedule/rows.actualFrom',
        row: row.phase,
        asked: '',
        from: row.actualFrom,
        to: row.actualTo,
      },
    ]),
    ...verification.rows.map(({ id: row, periodFrom: from, periodTo: to }): Period => ({
      box: 'verification/rows.periodFrom',
      row,
      from,
      to,
    })),
    ...rowsOf('action-plan', risalah['action-plan'].rows),
    ...rowsOf('actions', actions.rows),
    ...rowsOf('comparison', comparison.rows),
    ...risalah['next-schedule'].rows.map(({ phase, from, to }): Period => ({
      box: 'next-schedule/rows.from',
      row: phase,
      asked: '',
      from,
      to,
    })),
    ...toolUses(risalah).map(({ section, use: { id: row, evidence } }): Period => ({
      box: `${section}/data.evidence.periodFrom`,
      row,
      from: evidence.periodFrom,
      to: evidence.periodTo,
    })),
  ];
}

function rowsOf(
  section: 'action-plan' | 'actions' | 'comparison',
  rows: readonly { readonly id: string; readonly from: Day; readonly to: Day }[],
): readonly Period[] {
  return rows.map(({ id: row, from, to }) => ({ box: `${section}/rows.from`, row, from, to }));
}
