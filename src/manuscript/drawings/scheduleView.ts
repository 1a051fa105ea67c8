import type { Day } from '#domain/tools/atoms.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { layoutSchedule } from '#figures/schedule/schedule.ts';
import { BEAMER, PAPER } from '#figures/schedule/scheduleSheet.ts';
import type { ScheduleSheet } from '#figures/schedule/scheduleSheet.ts';
import { textWidth } from '#figures/textWidth.ts';
import { capitalise } from '#language/capitalise.ts';
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
  const told = punctuality(periods);
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

function punctuality(
  periods: readonly { readonly plannedTo: string; readonly actualTo: string }[],
): string {
  const ended = periods.filter(({ plannedTo, actualTo }) => plannedTo !== '' && actualTo !== '');
  if (ended.length === 0) return '';
  const late = ended.filter(({ plannedTo, actualTo }) => actualTo > plannedTo).length;
  const count = `${spellNumber(ended.length)} kegiatan yang telah selesai`;
  if (late === 0) return `${capitalise(count)} berakhir sesuai rencana.`;
  const inTime = ended.length - late;
  return inTime === 0
    ? `${capitalise(count)} berakhir lebih lambat daripada rencana.`
    : `Dari ${count}, ${spellNumber(inTime)} berakhir sesuai rencana dan ${spellNumber(late)} lebih lambat.`;
}

function iso(day: Day): string {
  return dateOf(day) ?? '';
}
