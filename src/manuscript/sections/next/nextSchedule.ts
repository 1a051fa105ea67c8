import { presented } from '#manuscript/blocks/presented.ts';
import { plainRow, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import { periodText } from '#words/printed.ts';
import { isBlank } from '#language/isBlank.ts';
import { columnTitles } from '#words/columns.ts';
import { nextScheduleRows } from '#manuscript/drawings/scheduleRows.ts';

/** The schedule of the next theme. Once a next theme is named it is printed even while empty, to be filled in by hand. */
export function nextSchedule({ risalah, method }: Context): readonly Block[] {
  const { rows } = risalah['next-schedule'];
  const planned = rows.some(({ from, to }) => periodText(from, to) !== '');
  if (!planned && isBlank(risalah.remainder.nextTheme)) return [];
  if (rows.length === 0) return [];
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
