import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Part } from '#manuscript/manuscript.ts';
import { fullName, staffNumber, roleNames } from '#words/people.ts';
import { ruledTable } from '#publications/blocks/ruledTable.ts';
import { blankRows, formHead, formPart, memberOf, signedBy } from './formBlocks.ts';
import { formNames } from './formId.ts';
import { meetingById, meetingLines } from './meetingLines.ts';

const LEAST_ROWS = 12;
/** Lines for guests, below the members. */
const SPARE_ROWS = 3;

/** The members with room for their signatures, and lines for guests. */
export function attendanceForm(risalah: Risalah, of: string): readonly Part[] {
  const members = risalah.members.rows.filter((member) => fullName(member) !== '');
  const rows = members.map((member, at) => [
    `${at + 1}`,
    fullName(member),
    staffNumber(member),
    roleNames[member.role],
  ]);
  const last = Math.max(LEAST_ROWS, members.length + SPARE_ROWS);
  return [
    formPart('attendance', 'portrait', [
      ...formHead(risalah, {
        name: formNames.attendance,
        anchor: 'form-attendance',
        about: meetingLines(meetingById(risalah, of)),
      }),
      ruledTable({
        anchor: 'form-attendance-table',
        height: 27,
        columns: [
          { title: 'No.', weight: 1, align: 'center' },
          { title: 'Nama', weight: 4.4, align: 'start' },
          { title: 'NIP/NIPPPK', weight: 3.6, align: 'start' },
          { title: 'Peran/jabatan', weight: 2.6, align: 'start' },
          { title: 'Tanda tangan', weight: 3.4, align: 'start' },
        ],
        rows: [...rows, ...blankRows(members.length + 1, last)],
      }),
      signedBy(
        { role: 'Ketua kelompok', member: memberOf(risalah, 'leader') },
        { role: 'Sekretaris', member: memberOf(risalah, 'secretary') },
      ),
    ]),
  ];
}
