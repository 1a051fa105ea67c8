import { dateOf } from '#domain/tools/atoms.ts';
import type { ControlChartInput } from '#domain/tools/controlChart/controlChartInput.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { readDate } from '#language/readDate.ts';

type Change = ControlChartInput['changes'][number];

/**
 * Countermeasures as marks on a chart: each at the first point on or after the day it was put to work.
 *
 * Only points whose names are dates can be matched; a countermeasure from before the first or after the last has no mark.
 */
export function datedChanges(
  names: readonly string[],
  risalah: Pick<Risalah, 'actions' | 'action-plan'>,
): readonly Change[] {
  const dates = names.map((name) => {
    const reading = readDate(name);
    return reading.kind === 'date' ? reading.iso : '';
  });
  const first = dates.find((date) => date !== '') ?? '';
  const measures = new Map(risalah['action-plan'].rows.map(({ id, what }) => [id, what]));
  return risalah.actions.rows.flatMap(({ from, measure }) => {
    const day = dateOf(from);
    const label = measures.get(measure)?.trim() ?? '';
    if (day === null || label === '' || day < first) return [];
    const at = dates.findIndex((date) => date !== '' && date >= day);
    return at === -1 ? [] : [{ label, at: at + 1 }];
  });
}

/** Those that the chart does not show yet. */
export function newChanges(shown: readonly Change[], found: readonly Change[]): readonly Change[] {
  return found.filter(
    ({ label, at }) => !shown.some((change) => change.at === at && change.label === label),
  );
}
