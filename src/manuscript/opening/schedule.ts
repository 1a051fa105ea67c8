import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { periodText } from '#words/printed.ts';
import { scheduleView } from '#manuscript/drawings/scheduleView.ts';
import { columnTitles } from '#words/columns.ts';
import { phaseNames } from '#words/sections.ts';

/** Planned and actual periods, as a table and as bars. */
export function scheduleInFull({ risalah }: Context): readonly Block[] {
  const titles = columnTitles.schedule;
  const table = numberedTable({
    section: 'schedule',
    caption: 'Jadwal kegiatan: rencana dan realisasi',
    rows: risalah.schedule.rows,
    columns: [
      { title: titles.phase, weight: 4, text: ({ phase }) => phaseNames[phase], preset: true },
      {
        title: titles.planned,
        weight: 3.4,
        text: (row) => periodText(row.plannedFrom, row.plannedTo),
      },
      {
        title: titles.actual,
        weight: 3.4,
        text: (row) => periodText(row.actualFrom, row.actualTo),
        optional: true,
      },
      { title: titles.note, weight: 2.6, text: ({ note }) => note, optional: true },
    ],
  });
  return presented('schedule', 'Jadwal kegiatan kelompok', [
    ...table,
    ...scheduleView(risalah).blocks,
  ]);
}
