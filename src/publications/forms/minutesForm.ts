import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Paragraph, Part } from '#manuscript/manuscript.ts';
import { fullName } from '#words/people.ts';
import { blankRows, formHead, formPart, memberOf, signedBy, writingTable } from './formBlocks.ts';
import { formNames } from './formId.ts';
import { meetingById, meetingLines } from './meetingLines.ts';

const TOPICS = 4;
const TASKS = 3;

/** What was spoken of, what was decided, and who does what until when. */
export function minutesForm(risalah: Risalah, of: string): readonly Part[] {
  const leader = memberOf(risalah, 'leader');
  const secretary = memberOf(risalah, 'secretary');
  return [
    formPart('minutes', 'portrait', [
      ...formHead(risalah, {
        name: `${formNames.minutes} pertemuan`,
        anchor: 'form-minutes',
        about: [
          ...meetingLines(meetingById(risalah, of)),
          ['Pemimpin pertemuan', nameOf(leader)],
          ['Notulis', nameOf(secretary)],
          ['Jumlah yang hadir', ''],
        ],
      }),
      title('Pembahasan dan keputusan'),
      writingTable({
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
      writingTable({
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
      signedBy(
        { role: 'Pemimpin pertemuan', member: leader },
        { role: 'Notulis', member: secretary },
      ),
    ]),
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
