import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { periodText } from '#words/printed.ts';
import { scheduleRows } from '#manuscript/drawings/scheduleRows.ts';
import { scheduleView } from '#manuscript/drawings/scheduleView.ts';
import { columnTitles } from '#words/columns.ts';

/** Planned and actual periods, as a table and as bars. */
export function scheduleInFull({ risalah, method }: Context): readonly Block[] {
  const titles = columnTitles.schedule;
  const table = numberedTable({
    section: 'schedule',
    caption: 'Jadwal kegiatan: rencana dan realisasi',
    rows: scheduleRows(risalah, method),
    columns: [
      { title: titles.phase, weight: 3.7, text: ({ name }) => name, preset: true },
      { title: 'PDCA', weight: 1.5, text: ({ cycle }) => cycle, preset: true, optional: true },
      {
        title: titles.planned,
        weight: 3.8,
        text: ({ planned }) => periodText(planned.from, planned.to),
      },
      {
        title: titles.actual,
        weight: 3.8,
        text: ({ actual }) => periodText(actual.from, actual.to),
        optional: true,
      },
      { title: titles.note, weight: 2.5, text: ({ note }) => note, optional: true },
    ],
  });
  return presented('schedule', 'Jadwal kegiatan kelompok', [
    ...table,
    ...scheduleView(risalah, method).blocks,
  ]);
}
