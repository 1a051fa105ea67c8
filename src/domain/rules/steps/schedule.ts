import { phases } from '#domain/method/phase.ts';
import { stepSectionIds, stepSections } from '#domain/method/sectionId.ts';
import type { ScheduleRow } from '#domain/risalah/schema/theme.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext } from '#domain/rules/ground/rule.ts';

/** The schedule: planned, lived, and told where the two differ. */
export const scheduleRules = {
  'schedule-empty': gap(({ risalah: { schedule } }) =>
    schedule.rows.every(({ plannedFrom }) => dateOf(plannedFrom) === null) ? [at('schedule')] : [],
  ),
  'realisation-empty': gap((context) => {
    const count = context.risalah.schedule.rows.filter(
      (row) => dateOf(row.actualFrom) === null && isPast(row, context),
    ).length;
    return count > 0 ? [at('schedule', '', { count })] : [];
  }),
  'schedule-out-of-order': check(({ risalah: { schedule } }) =>
    isOutOfOrder(schedule.rows.map(({ plannedFrom }) => plannedFrom)) ||
    isOutOfOrder(schedule.rows.map(({ actualFrom }) => actualFrom))
      ? [at('schedule')]
      : [],
  ),
  'delay-without-note': check(({ risalah: { schedule } }) => {
    const count = schedule.rows.filter(
      (row) => isBlank(row.note) && isBefore(dateOf(row.plannedTo), dateOf(row.actualTo)),
    ).length;
    return count > 0 ? [at('schedule', '', { count })] : [];
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

function isOutOfOrder(days: readonly Day[]): boolean {
  const starts = days.flatMap((day) => dateOf(day) ?? []);
  // A month between two days that are reversed is neither before nor after them.
  return starts.some((start, index) =>
    starts.slice(0, index).some((earlier) => isBefore(start, earlier)),
  );
}
