import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { at, check } from '#domain/rules/ground/rule.ts';
import type { Rule } from '#domain/rules/ground/rule.ts';

/** Slips of the pen: periods that end before they begin, and numbers and dates that nobody can read. */
export const entryRules = {
  'dates-reversed': check(({ risalah }) =>
    periodsOf(risalah)
      .filter(({ from, to }) => isBefore(dateOf(to), dateOf(from)))
      .map(({ section, row }) => at(section, row)),
  ),
  'answer-unread': check(({ risalah }) =>
    sectionIds.flatMap((section) => {
      const count = JSON.stringify(risalah[section]).match(unread)?.length ?? 0;
      return count > 0 ? [at(section, '', { count })] : [];
    }),
  ),
} as const satisfies Record<string, Rule>;

export type EntryRuleId = keyof typeof entryRules;

/** An answer kept as typed. Inside a text the quotation marks would be escaped. */
const unread = /\{"typed":"/g;

interface Period {
  readonly section: SectionId;
  readonly row: string;
  readonly from: Day;
  readonly to: Day;
}

function periodsOf(risalah: Risalah): readonly Period[] {
  const { circle, target, schedule, verification, actions, comparison } = risalah;
  return [
    { section: 'circle', row: '', from: circle.periodFrom, to: circle.periodTo },
    ...target.rows.map(({ id: row, baselineFrom: from, baselineTo: to }): Period => ({
      section: 'target',
      row,
      from,
      to,
    })),
    ...schedule.rows.flatMap((row): Period[] => [
      { section: 'schedule', row: '', from: row.plannedFrom, to: row.plannedTo },
      { section: 'schedule', row: '', from: row.actualFrom, to: row.actualTo },
    ]),
    ...verification.rows.map(({ id: row, periodFrom: from, periodTo: to }): Period => ({
      section: 'verification',
      row,
      from,
      to,
    })),
    ...rowsOf('action-plan', risalah['action-plan'].rows),
    ...rowsOf('actions', actions.rows),
    ...rowsOf('comparison', comparison.rows),
    ...risalah['next-schedule'].rows.map(({ from, to }): Period => ({
      section: 'next-schedule',
      row: '',
      from,
      to,
    })),
    ...toolUses(risalah).map(({ section, use: { id: row, evidence } }): Period => ({
      section,
      row,
      from: evidence.periodFrom,
      to: evidence.periodTo,
    })),
  ];
}

function rowsOf(
  section: SectionId,
  rows: readonly { readonly id: string; readonly from: Day; readonly to: Day }[],
): readonly Period[] {
  return rows.map(({ id: row, from, to }) => ({ section, row, from, to }));
}
