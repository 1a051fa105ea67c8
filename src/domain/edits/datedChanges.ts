import { dateOf } from '#domain/tools/atoms.ts';
import type { ControlChartInput } from '#domain/tools/controlChart/controlChartInput.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dayOrMonth, isBefore } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';
import { readDayOrMonth } from '#language/readDate.ts';

type Change = ControlChartInput['changes'][number];

/**
 * Countermeasures as marks on a chart: each at the first point on or after the day it was put to work.
 *
 * Only points whose names are dates or months can be matched; a countermeasure from before the first or after the last has
 * no mark, nor one of a month in which several points could be meant.
 */
export function datedChanges(
  names: readonly string[],
  risalah: Pick<Risalah, 'actions' | 'action-plan'>,
): readonly Change[] {
  const dates = names.map((name) => {
    const reading = readDayOrMonth(name);
    return reading.kind === 'date' ? dayOrMonth(reading.iso) : null;
  });
  const first = dates.find((date) => date !== null) ?? null;
  const measures = new Map(risalah['action-plan'].rows.map(({ id, what }) => [id, what]));
  return risalah.actions.rows.flatMap(({ from, measure }) => {
    const day = dateOf(from);
    const label = measures.get(measure)?.trim() ?? '';
    if (day === null || label === '' || isBefore(day, first)) return [];
    const at = firstSince(dates, day.first);
    return at === -1 || at !== firstSince(dates, day.last) ? [] : [{ label, at: at + 1 }];
  });
}

/** The first point of a day, or in a month, that is not over before an ISO date; -1 where there is none. */
function firstSince(points: readonly (DayOrMonth | null)[], date: string): number {
  return points.findIndex((point) => point !== null && point.last >= date);
}

/** Those that the chart does not show yet. */
export function newChanges(shown: readonly Change[], found: readonly Change[]): readonly Change[] {
  return found.filter(
    ({ label, at }) => !shown.some((change) => change.at === at && change.label === label),
  );
}
