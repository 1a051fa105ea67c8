import type { Method } from '#domain/method/method.ts';
import { stepGroups, stretchOf } from '#domain/risalah/reading/scheduleSteps.ts';
import type { Stretch } from '#domain/risalah/reading/scheduleSteps.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { cycleText, groupName } from '#words/labels/steps.ts';

/** A step of the report's own method, planned and lived. */
export interface ScheduleStep {
  /** "4", or "1–2" where two steps share their days. */
  readonly number: string;
  readonly name: string;
  /** Where it stands in the cycle of plan, do, check and act. */
  readonly cycle: string;
  readonly planned: Stretch;
  readonly actual: Stretch;
  readonly note: string;
}

export type Scheduled = Pick<Risalah, 'schedule' | 'stepNames'>;

/** The schedule by the steps that the report is made of, however many the method has. */
export function scheduleRows(scheduled: Scheduled, method: Method): readonly ScheduleStep[] {
  return stepGroups(method).map((group) => {
    const rows = scheduled.schedule.rows.filter(({ phase }) => group.phases.includes(phase));
    return {
      number: numberOf(group.number, group.steps.length),
      name: groupName(scheduled, method, group),
      cycle: cycleText(group.steps),
      planned: stretchOf(
        rows.map(({ plannedFrom, plannedTo }) => ({ from: plannedFrom, to: plannedTo })),
      ),
      actual: stretchOf(
        rows.map(({ actualFrom, actualTo }) => ({ from: actualFrom, to: actualTo })),
      ),
      note: joined(
        rows.map(({ note }) => note),
        '; ',
      ),
    };
  });
}

/** The schedule of the next theme by the same steps. */
export function nextScheduleRows(
  risalah: Pick<Risalah, 'next-schedule' | 'stepNames'>,
  method: Method,
): readonly Pick<ScheduleStep, 'number' | 'name' | 'planned'>[] {
  return stepGroups(method).map((group) => ({
    number: numberOf(group.number, group.steps.length),
    name: groupName(risalah, method, group),
    planned: stretchOf(
      risalah['next-schedule'].rows.filter(({ phase }) => group.phases.includes(phase)),
    ),
  }));
}

function numberOf(first: number, steps: number): string {
  return steps === 1 ? `${first}` : `${first}–${first + steps - 1}`;
}
