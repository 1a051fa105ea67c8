import type { Meeting, Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { prose } from '#manuscript/blocks/paragraph.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Block, Paragraph, Part, Table } from '#manuscript/manuscript.ts';
import { attendance } from '#manuscript/opening/attendance.ts';
import { fullName, roleNames } from '#words/people.ts';
import { ruledTable } from '#publications/blocks/ruledTable.ts';
import { blankRows, formHead, formPart, memberOf, signedBy } from './formBlocks.ts';
import { formNames } from './formId.ts';
import { meetingById, meetingLines } from './meetingLines.ts';

const TOPICS = 4;
const TASKS = 3;

/**
 * What was spoken of, what was decided, and who does what until when: with lines to write on, or as it is told of the
 * meeting already.
 */
export function minutesForm(risalah: Risalah, of: string): readonly Part[] {
  const leader = memberOf(risalah, 'leader');
  const secretary = memberOf(risalah, 'secretary');
  const meeting = meetingById(risalah, of);
  return [
    formPart('minutes', 'portrait', [
      ...formHead(risalah, {
        name: `${formNames.minutes} pertemuan`,
        anchor: 'form-minutes',
        about: [
          ...meetingLines(meeting),
          ['Pemimpin pertemuan', nameOf(leader)],
          ['Notulis', nameOf(secretary)],
          ['Jumlah yang hadir', meeting === undefined ? '' : countOf(risalah, meeting)],
        ],
      }),
      ...(meeting !== undefined && isMinuted(meeting)
        ? toldMinutes(risalah, meeting)
        : blankMinutes()),
      signedBy(
        { role: 'Pemimpin pertemuan', member: leader },
        { role: 'Notulis', member: secretary },
      ),
    ]),
  ];
}

/** Whether a meeting has more to tell than its day and agenda. */
export function isMinuted({ proceedings, decisions }: Meeting): boolean {
  return !isBlank(proceedings + decisions);
}

function countOf(risalah: Risalah, meeting: Meeting): string {
  const { present } = attendance(risalah, meeting);
  return present === 0 ? '' : `${formatNumber(present)} orang`;
}

function toldMinutes(risalah: Risalah, meeting: Meeting): readonly Block[] {
  const told = [
    ['Pembahasan', meeting.proceedings],
    ['Keputusan', meeting.decisions],
  ] as const;
  return [
    ...told.flatMap(([name, text]) => (isBlank(text) ? [] : [title(name), ...prose('', text)])),
    ...attendanceList(risalah, meeting),
  ];
}

/** Every member, and whether they came; nothing where no names were kept. */
function attendanceList(risalah: Risalah, { attendees }: Meeting): readonly Block[] {
  const members = risalah.members.rows.filter((member) => fullName(member) !== '');
  if (attendees.length === 0 || members.length === 0) return [];
  const list: Table = {
    kind: 'table',
    caption: '',
    anchor: 'form-minutes-attendance',
    columns: [
      { title: 'No.', weight: 1, align: 'center' },
      { title: 'Nama', weight: 6, align: 'start' },
      { title: 'Peran', weight: 3, align: 'start' },
      { title: 'Kehadiran', weight: 3, align: 'center' },
    ],
    rows: members.map((member, at) =>
      plainRow([
        `${at + 1}`,
        fullName(member),
        roleNames[member.role],
        attendees.includes(member.id) ? 'Hadir' : '–',
      ]),
    ),
    note: '',
    section: '',
    frame: 'boxed',
  };
  return [title('Daftar hadir'), list];
}

function blankMinutes(): readonly Block[] {
  return [
    title('Pembahasan dan keputusan'),
    ruledTable({
      anchor: 'form-minutes-topics',
      height: 38,
      columns: [
        { title: 'No.', weight: 1, align: 'center' },
        { title: 'Pokok bahasan', weight: 3.6, align: 'start' },
        { title: 'Uraian pembahasan', weight: 6, align: 'start' },
        { title: 'Keputusan', weight: 4.4, align: 'start' },
      ],
      rows: blankRows(1, TOPICS),
    }),
    title('Tindak lanjut'),
    ruledTable({
      anchor: 'form-minutes-tasks',
      height: 26,
      columns: [
        { title: 'No.', weight: 1, align: 'center' },
        { title: 'Yang dikerjakan', weight: 7, align: 'start' },
        { title: 'Penanggung jawab', weight: 4, align: 'start' },
        { title: 'Tenggat', weight: 3, align: 'start' },
      ],
      rows: blankRows(1, TASKS),
    }),
  ];
}

function nameOf(member: Member | undefined): string {
  return member === undefined ? '' : fullName(member);
}

function title(text: string): Paragraph {
  return {
    kind: 'paragraph',
    runs: [{ kind: 'text', text, bold: true }],
    style: 'body',
    section: '',
  };
}
