import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { subheading } from '#manuscript/blocks/heading.ts';
import { labelled } from '#manuscript/blocks/paragraph.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { attendance } from '#manuscript/opening/attendance.ts';
import { numberedMeetings } from '#manuscript/opening/meetings.ts';
import { fullName, voterName } from '#words/people.ts';
import { openingLabels } from '#words/labels/opening.ts';
import { dayText, quantityText } from '#words/printed.ts';
import type { UnnumberedAnnex } from './annex.ts';

const labels = openingLabels.meetings.rows.columns;

/** The minutes of every meeting that tells what was worked on; what was only decided stands in the list of meetings. */
export function minutesAnnex(risalah: Risalah): readonly UnnumberedAnnex[] {
  const numbers = new Map(
    numberedMeetings(risalah).map(({ meeting, number }) => [meeting.id, number]),
  );
  const blocks = risalah.meetings.rows.flatMap((meeting, at) =>
    isBlank(meeting.proceedings)
      ? []
      : minutesInReport(risalah, meeting, { at, number: numbers.get(meeting.id) }),
  );
  if (blocks.length === 0) return [];
  return [
    {
      title: 'Notulen pertemuan',
      anchor: 'annex-minutes',
      section: 'meetings',
      kind: 'minutes',
      opensPage: true,
      blocks,
    },
  ];
}

/** Where a meeting stands in the record, and its number in the list; none for one that the list leaves out. */
interface Place {
  readonly at: number;
  readonly number: number | undefined;
}

function minutesInReport(
  risalah: Risalah,
  meeting: Meeting,
  { at, number }: Place,
): readonly Block[] {
  const title = joined([
    `Pertemuan${number === undefined ? '' : ` ${number}`}`,
    dayText(meeting.date),
  ]);
  const { startsAt, minutes, place, agenda, proceedings, decisions } = meeting;
  const when = joined([
    isBlank(startsAt) ? '' : `pukul ${startsAt.trim()}`,
    quantityText(minutes, 'menit'),
  ]);
  return [
    subheading(title, 'meetings', `minutes-${at + 1}`),
    ...labelled('meetings', 'Waktu dan tempat', joined([when, place])),
    ...labelled('meetings', labels.agenda, agenda),
    ...labelled('meetings', labels.attendees, presentText(risalah, meeting)),
    ...labelled('meetings', labels.proceedings, proceedings),
    ...labelled('meetings', labels.decisions, decisions),
  ];
}

/** Who came, by name where names were kept, else how many; empty where neither was. */
function presentText(risalah: Risalah, meeting: Meeting): string {
  const came = new Set(meeting.attendees);
  const names = risalah.members.rows
    .filter(({ id }) => came.has(id))
    .map((member) => fullName(member) || voterName(member));
  if (names.length > 0) return `${formatList(names)} (${formatNumber(names.length)} orang)`;
  const { present } = attendance(risalah, meeting);
  return present === 0 ? '' : `${formatNumber(present)} orang`;
}
