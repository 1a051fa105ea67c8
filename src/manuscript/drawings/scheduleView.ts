import type { Day } from '#domain/tools/atoms.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { layoutSchedule } from '#figures/schedule/schedule.ts';
import { BEAMER, PAPER } from '#figures/schedule/scheduleSheet.ts';
import type { ScheduleSheet } from '#figures/schedule/scheduleSheet.ts';
import { textWidth } from '#figures/textWidth.ts';
import { capitalise } from '#language/capitalise.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';
import { formatList } from '#language/formatList.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { remembered } from '#domain/tools/remembered.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';
import { phaseNames } from '#words/sections.ts';

/** Planned and actual periods as bars, and how many of the finished phases ended in time. */
export function scheduleView({ schedule }: Risalah): View {
  return onPaper(schedule);
}

/** The same for a hall, which sees all of it at once. */
export function projectedSchedule({ schedule }: Risalah): View {
  return onScreen(schedule);
}

const onPaper = remembered((schedule: Risalah['schedule']) => draw(schedule, PAPER));
const onScreen = remembered((schedule: Risalah['schedule']) => draw(schedule, BEAMER));

function draw({ rows }: Risalah['schedule'], sheet: ScheduleSheet): View {
  const periods = rows.map((row) => ({
    label: phaseNames[row.phase],
    plannedFrom: iso(row.plannedFrom),
    plannedTo: iso(row.plannedTo),
    actualFrom: iso(row.actualFrom),
    actualTo: iso(row.actualTo),
  }));
  const dated = periods.some(
    ({ plannedFrom, plannedTo, actualFrom, actualTo }) =>
      plannedFrom + plannedTo + actualFrom + actualTo !== '',
  );
  if (!dated) return nothing;
  const figure = layoutSchedule({ rows: periods }, textWidth, sheet);
  const told = punctuality(rows);
  return {
    figures: [figure],
    reading: told,
    blocks: [
      figureBlock({
        section: 'schedule',
        caption: 'Jadwal rencana dan realisasi kegiatan',
        figure,
      }),
      ...(told === '' ? [] : [reading('schedule', told)]),
    ],
  };
}

function punctuality(rows: Risalah['schedule']['rows']): string {
  const ends = rows.flatMap((row) => {
    const [planned, actual] = [dateOf(row.plannedTo), dateOf(row.actualTo)];
    return planned === null || actual === null ? [] : [punctualityOf(planned, actual)];
  });
  const [inTime, late, open] = (['in time', 'late', 'open'] as const).map(
    (kind) => ends.filter((end) => end === kind).length,
  ) as [number, number, number];
  // A day and its month do not say which came first.
  if (inTime + late === 0) return '';
  const count = `${spellNumber(ends.length)} kegiatan yang telah selesai`;
  if (inTime === ends.length) return `${capitalise(count)} berakhir sesuai rencana.`;
  if (late === ends.length) return `${capitalise(count)} berakhir lebih lambat daripada rencana.`;
  return `Dari ${count}, ${formatList([
    ...(inTime === 0 ? [] : [`${spellNumber(inTime)} berakhir sesuai rencana`]),
    ...(late === 0 ? [] : [`${spellNumber(late)} ${inTime === 0 ? 'berakhir ' : ''}lebih lambat`]),
    ...(open === 0 ? [] : [`${spellNumber(open)} hanya diketahui bulannya`]),
  ])}.`;
}

function punctualityOf(planned: DayOrMonth, actual: DayOrMonth): 'in time' | 'late' | 'open' {
  if (isBefore(planned, actual)) return 'late';
  return actual.last <= planned.last ? 'in time' : 'open';
}

function iso(day: Day): string {
  return dateOf(day)?.iso ?? '';
}
