import { phases } from '#domain/method/phase.ts';
import { stepSectionIds, stepSections } from '#domain/method/sectionId.ts';
import type { ScheduleRow } from '#domain/risalah/schema/theme.ts';
import { addressOf } from '#domain/risalah/address.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** The schedule: planned, lived, and told where the two differ. */
export const scheduleRules = {
  'schedule-empty': gap(({ risalah: { schedule } }) =>
    schedule.rows.every(({ plannedFrom }) => dateOf(plannedFrom) === null)
      ? [atRows('plannedFrom', schedule.rows)]
      : [],
  ),
  'realisation-empty': gap((context) => {
    const rows = context.risalah.schedule.rows.filter(
      (row) => dateOf(row.actualFrom) === null && isPast(row, context),
    );
    return rows.length > 0 ? [atRows('actualFrom', rows)] : [];
  }),
  'schedule-out-of-order': check(({ risalah: { schedule } }) =>
    (['plannedFrom', 'actualFrom'] as const)
      .flatMap((column) => {
        const first = firstOutOfOrder(schedule.rows, column);
        return first === undefined ? [] : [atRows(column, [first])];
      })
      .slice(0, 1),
  ),
  'delay-without-note': check(({ risalah: { schedule } }) => {
    const rows = schedule.rows.filter(
      (row) => isBlank(row.note) && isBefore(dateOf(row.plannedTo), dateOf(row.actualTo)),
    );
    return rows.length > 0 ? [atRows('note', rows)] : [];
  }),
} as const satisfies Record<string, Rule>;

export type ScheduleRuleId = keyof typeof scheduleRules;

/** Whether the team has gone on to a later phase. */
function isPast({ phase }: ScheduleRow, { begun }: RuleContext): boolean {
  const place = phases.indexOf(phase);
  return stepSectionIds.some(
    (section) => begun.has(section) && phases.indexOf(stepSections[section]) > place,
  );
}

/** The first phase that surely begins before an earlier one; a month between two reversed days is neither. */
function firstOutOfOrder(
  rows: readonly ScheduleRow[],
  column: 'plannedFrom' | 'actualFrom',
): ScheduleRow | undefined {
  return rows.find((row, index) =>
    rows.slice(0, index).some((earlier) => isBefore(dateOf(row[column]), dateOf(earlier[column]))),
  );
}

/** One remark on the same box of several phases. */
function atRows(
  column: 'plannedFrom' | 'actualFrom' | 'note',
  rows: readonly ScheduleRow[],
): Sighting {
  const boxes = rows.map(({ phase }) => addressOf('schedule', phase, `rows.${column}`));
  return { boxes, facts: { count: rows.length }, about: '' };
}
