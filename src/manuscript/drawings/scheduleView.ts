import type { Method } from '#domain/method/method.ts';
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
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';
import { scheduleRows } from './scheduleRows.ts';
import type { ScheduleStep, Scheduled } from './scheduleRows.ts';

/** Planned and actual periods as bars, and how many of the finished phases ended in time. */
export function scheduleView(scheduled: Scheduled, method: Method): View {
  return onPaper(scheduled, method);
}

/** The same for a hall, which sees all of it at once. */
export function projectedSchedule(scheduled: Scheduled, method: Method): View {
  return onScreen(scheduled, method);
}

const onPaper = drawnOn(PAPER);
const onScreen = drawnOn(BEAMER);

/** The drawing on one kind of sheet; a schedule that has not changed is not drawn again. */
function drawnOn(sheet: ScheduleSheet): (scheduled: Scheduled, method: Method) => View {
  const known = new WeakMap<Risalah['schedule'], { readonly by: string; readonly view: View }>();
  return (scheduled, method) => {
    const rows = scheduleRows(scheduled, method);
    const by = rows.map(({ name }) => name).join('\n');
    const before = known.get(scheduled.schedule);
    if (before?.by === by) return before.view;
    const view = draw(rows, sheet);
    known.set(scheduled.schedule, { by, view });
    return view;
  };
}

function draw(rows: readonly ScheduleStep[], sheet: ScheduleSheet): View {
  const periods = rows.map(({ name, planned, actual }) => ({
    label: name,
    plannedFrom: iso(planned.from),
    plannedTo: iso(planned.to),
    actualFrom: iso(actual.from),
    actualTo: iso(actual.to),
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

function punctuality(rows: readonly ScheduleStep[]): string {
  const ends = rows.flatMap((row) => {
    const [planned, actual] = [dateOf(row.planned.to), dateOf(row.actual.to)];
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
