import type { ScheduleRow } from '#domain/risalah/schema/theme.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { dayOrMonth, isBefore } from '#language/dayOrMonth.ts';

/**
 * The schedule with what was done as it was planned: for phases whose planned end is over and of which nothing else was
 * said. What is still to come has not happened as planned.
 *
 * @param today ISO date
 */
export function actualAsPlanned(
  rows: readonly ScheduleRow[],
  today: string,
): readonly ScheduleRow[] {
  return rows.map((row) =>
    isOverAndUntold(row, today)
      ? { ...row, actualFrom: row.plannedFrom, actualTo: row.plannedTo }
      : row,
  );
}

/** Whether there is a phase that it would fill. */
export function isLeftToTell(rows: readonly ScheduleRow[], today: string): boolean {
  return rows.some((row) => isOverAndUntold(row, today));
}

function isOverAndUntold(
  { plannedFrom, plannedTo, actualFrom, actualTo }: ScheduleRow,
  today: string,
): boolean {
  const isPlanned = dateOf(plannedFrom) !== null && dateOf(plannedTo) !== null;
  const isUntold = actualFrom === '' && actualTo === '';
  return isPlanned && isUntold && isBefore(dateOf(plannedTo), dayOrMonth(today));
}
