import type { Guidance } from '#domain/method/guidance.ts';
import type { WorkshopPath } from '#domain/method/workshop.ts';
import { capitalise } from '#language/capitalise.ts';
import { formatList } from '#language/formatList.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Slide } from './slide.ts';
import { standingNames } from '#manuscript/words/standingNames.ts';
import type { HalfDayStanding } from '#domain/scoring/pathStanding.ts';

/** Stands in the address. The path is no part of what a team presents, so it is shown only when asked for by name. */
export const PATH_SLIDE = 'dua-hari';

/** The timetable on the screen of a hall: what everybody has by when, and where this team stands. */
export function pathSlide(
  { name, halfDays }: WorkshopPath,
  standing: readonly HalfDayStanding[],
  guidance: Guidance,
): Slide {
  const done = standing.filter(({ status }) => status === 'done').length;
  return {
    id: PATH_SLIDE,
    section: 'identity',
    name,
    sentence: sentenceFor(done, halfDays.length),
    source: '',
    shows: {
      kind: 'table',
      table: {
        kind: 'table',
        caption: name,
        anchor: 'table-path',
        columns: [
          { title: 'Waktu', weight: 2.4, align: 'start' },
          { title: 'Yang dihasilkan', weight: 6, align: 'start' },
          { title: 'Keadaan', weight: 5, align: 'start' },
        ],
        rows: standing.map(({ halfDay, status, missing }) =>
          plainRow([
            halfDay.name,
            halfDay.goal,
            status === 'started'
              ? `Belum ada: ${formatList(missing.map((id) => guidance[id].name.toLowerCase()))}`
              : capitalise(standingNames[status]),
          ]),
        ),
        note: '',
        section: 'identity',
      },
    },
    tool: null,
    use: '',
  };
}

function sentenceFor(done: number, all: number): string {
  if (done === 0) return 'Dua hari, dari nama kelompok sampai rencana yang siap disahkan.';
  if (done === all) return 'Semua bagian sampai rencana perbaikan sudah ada isinya.';
  return `${done} dari ${all} setengah hari sudah lengkap.`;
}
