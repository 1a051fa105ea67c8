import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { plainRow, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { fullName, voterName } from '#words/people.ts';

/** More meetings than this leave no room for a column each beside the names. */
const MOST_COLUMNS = 16;

/** A meeting and its number in the list of meetings. */
export interface NumberedMeeting {
  readonly meeting: Meeting;
  readonly number: number;
}

/**
 * Who of the circle came to which meeting, and how often, over the meetings whose names were kept; the patron is not
 * expected. Nothing where no names were kept.
 */
export function attendanceByPerson(
  { members }: Risalah,
  meetings: readonly NumberedMeeting[],
): readonly Table[] {
  const expected = members.rows.filter(({ role }) => role !== 'patron');
  const kept = meetings.filter(({ meeting }) => meeting.attendees.length > 0);
  if (kept.length === 0 || expected.length === 0) return [];
  const shown = kept.length > MOST_COLUMNS ? [] : kept;
  return [
    {
      kind: 'table',
      caption: 'Kehadiran setiap anggota',
      anchor: tableAnchor('meetings', 'people'),
      columns: [
        { title: 'Nama', weight: 4, align: 'start' },
        ...shown.map(({ number }) => ({
          title: `${number}`,
          weight: 0.6,
          align: 'center' as const,
        })),
        { title: 'Hadir', weight: 1.6, align: 'center' },
        { title: 'Persen', weight: 1.6, align: 'end' },
      ],
      rows: expected.map((member) => {
        const came = kept.map(({ meeting }) => meeting.attendees.includes(member.id));
        const times = came.filter(Boolean).length;
        return plainRow([
          fullName(member) || voterName(member),
          ...shown.map((_, at) => (came[at] === true ? '●' : '')),
          `${times}`,
          formatPercent((times / kept.length) * 100),
        ]);
      }),
      note: noteOf(kept, shown.length > 0),
      section: 'meetings',
    },
  ];
}

function noteOf(kept: readonly NumberedMeeting[], isShown: boolean): string {
  const over = `Dihitung dari ${kept.length} pertemuan yang mencatat nama yang hadir.`;
  return isShown ? `Angka di kepala tabel ialah nomor pertemuan; ● berarti hadir. ${over}` : over;
}
