import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { countText } from '#language/countText.ts';
import { amountText, dayText } from '#words/printed.ts';
import { fullName } from '#words/people.ts';
import { joined } from '#language/joined.ts';
import { columnTitles } from '#words/columns.ts';
import { attendance, averageAttendance } from './attendance.ts';

/** The meetings with who came to each, and the rate over all of them. */
export function meetings({ risalah }: Context): readonly Block[] {
  const titles = columnTitles.meetings;
  const table = numberedTable({
    section: 'meetings',
    caption: 'Rekapitulasi pertemuan',
    rows: risalah.meetings.rows,
    columns: [
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
    ],
  });
  return [
    ...presented('meetings', 'Pertemuan kelompok', [...table, ...rate(risalah)]),
    ...presented('meetings', 'Kehadiran tiap anggota', byPerson(risalah)),
  ];
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

/** How often each member came; nothing where names were not kept. */
function byPerson(risalah: Risalah): readonly Block[] {
  const kept = risalah.meetings.rows.filter(({ attendees }) => attendees.length > 0);
  if (kept.length === 0) return [];
  const times = (id: string): number =>
    kept.filter(({ attendees }) => attendees.includes(id)).length;
  return numberedTable({
    section: 'meetings',
    name: 'by-person',
    caption: 'Kehadiran tiap anggota',
    rows: risalah.members.rows.filter(({ role }) => role !== 'patron'),
    columns: [
      { title: columnTitles.members.name, weight: 5, text: fullName },
      {
        title: columnTitles.meetings.attendees,
        weight: 3,
        align: 'center',
        text: ({ id }) => `${times(id)} dari ${kept.length}`,
        preset: true,
      },
      {
        title: 'Persentase',
        weight: 2.4,
        align: 'center',
        text: ({ id }) => formatPercent((times(id) / kept.length) * 100),
        preset: true,
      },
    ],
  });
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
