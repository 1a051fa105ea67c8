import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { photoPairs } from '#manuscript/blocks/photoPair.ts';
import { numberedTable, toldRows } from '#manuscript/blocks/table.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { countText } from '#language/countText.ts';
import { amountText, dayText } from '#words/printed.ts';
import { joined } from '#language/joined.ts';
import { columnTitles } from '#words/columns.ts';
import { attendance, averageAttendance } from './attendance.ts';
import { attendanceByPerson } from './attendanceByPerson.ts';
import type { NumberedMeeting } from './attendanceByPerson.ts';

const titles = columnTitles.meetings;

/** The meetings with who came to each, the rate over all of them, and, where the format has it, person by person. */
export function meetings({ risalah, options }: Context): readonly Block[] {
  const columns = columnsOf(risalah);
  const { rows } = risalah.meetings;
  const table = numberedTable({
    section: 'meetings',
    caption: 'Rekapitulasi pertemuan',
    rows,
    columns,
  });
  const numbered = numberedMeetings(risalah);
  return [
    ...presented('meetings', 'Pertemuan kelompok', [...table, ...rate(risalah)]),
    ...(options.format.extras.includes('attendance')
      ? presented('meetings', 'Kehadiran setiap anggota', attendanceByPerson(risalah, numbered))
      : []),
    ...photographs(numbered),
  ];
}

/** The meetings that the list tells, by the numbers that they have there. */
export function numberedMeetings(risalah: Risalah): readonly NumberedMeeting[] {
  return toldRows(columnsOf(risalah), risalah.meetings.rows).map((meeting, at) => ({
    meeting,
    number: at + 1,
  }));
}

function columnsOf(risalah: Risalah): readonly ColumnDraft<Meeting>[] {
  return [
    {
      title: titles.date,
      weight: 2.6,
      text: ({ date, startsAt }) => when(dayText(date), startsAt),
    },
    {
      title: titles.minutes,
      weight: 1.6,
      align: 'center',
      text: ({ minutes }) => amountText(minutes),
      optional: true,
    },
    { title: titles.agenda, weight: 3.8, text: ({ agenda, place }) => when(agenda, place) },
    {
      title: titles.attendees,
      weight: 2,
      align: 'center',
      text: (meeting) => presence(risalah, meeting),
      optional: true,
    },
    { title: titles.decisions, weight: 4.4, text: ({ decisions }) => decisions, optional: true },
  ];
}

/** The photographs of all meetings two by two, each with the meeting that it shows. */
function photographs(meetings: readonly NumberedMeeting[]): readonly Block[] {
  const pairs = photoPairs(
    'meetings',
    'Pertemuan kelompok',
    meetings.flatMap(({ meeting }) =>
      meeting.photos.map((photo) => ({
        ...photo,
        caption: photo.caption.trim() || meeting.agenda.trim(),
        takenOn: photo.takenOn || meeting.date,
      })),
    ),
  );
  return presented('meetings', 'Suasana pertemuan', pairs);
}

function when(first: string, second: string): string {
  return joined([first, second], '\n');
}

function presence(risalah: Risalah, meeting: Meeting): string {
  const { present, expected } = attendance(risalah, meeting);
  if (present === 0) return '';
  if (present > expected) return `${formatNumber(present)} orang`;
  return `${present} dari ${expected}\n(${formatPercent((present / expected) * 100)})`;
}

function rate(risalah: Risalah): readonly Block[] {
  const average = averageAttendance(risalah);
  if (average === null) return [];
  return [
    body(
      'meetings',
      `Dari ${countText(average.meetings)} pertemuan, tingkat kehadiran rata-rata anggota adalah ${formatPercent(average.percent)}.`,
    ),
  ];
}
