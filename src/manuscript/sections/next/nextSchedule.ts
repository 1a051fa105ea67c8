import { presented } from '#manuscript/blocks/presented.ts';
import { plainRow, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import { periodText } from '#words/printed.ts';
import { columnTitles } from '#words/columns.ts';
import { nextScheduleRows } from '#manuscript/drawings/scheduleRows.ts';

/** The schedule of the next theme, once a day of it is planned: an empty table is none. */
export function nextSchedule({ risalah, method }: Context): readonly Block[] {
  const { rows } = risalah['next-schedule'];
  const planned = rows.some(({ from, to }) => periodText(from, to) !== '');
  if (!planned) return [];
  const table: Table = {
    kind: 'table',
    caption: 'Jadwal tema berikutnya',
    anchor: tableAnchor('next-schedule'),
    columns: [
      { title: 'No.', weight: 1, align: 'center' },
      { title: columnTitles.schedule.phase, weight: 6, align: 'start' },
      { title: columnTitles.schedule.planned, weight: 4, align: 'start' },
      { title: columnTitles.schedule.actual, weight: 3, align: 'start' },
    ],
    rows: nextScheduleRows(risalah, method).map(({ number, name, planned: { from, to } }) =>
      plainRow([number, name, periodText(from, to), '']),
    ),
    note: '',
    section: 'next-schedule',
  };
  return presented('next-schedule', 'Jadwal kegiatan untuk tema berikutnya', [table]);
}
