import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import type { Part } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { ruledTable } from '#publications/blocks/ruledTable.ts';
import { formHead, formPart } from './formBlocks.ts';

/** What a jury is likely to ask, in words, and where the risalah answers it. */
export interface AskedQuestion {
  readonly question: string;
  readonly place: string;
}

export const jurySheetName = 'Pertanyaan juri';

/** The questions with room for a few words of the answer; a sheet without any says so. */
export function jurySheet(risalah: Risalah, questions: readonly AskedQuestion[]): readonly Part[] {
  return [
    formPart('jury-questions', 'portrait', [
      ...formHead(risalah, {
        name: jurySheetName,
        anchor: 'form-jury',
        about: [
          ['Judul risalah', reportTitle(risalah)],
          ['Tanggal latihan', ''],
        ],
      }),
      questions.length === 0
        ? body('', NOTHING_ASKED)
        : ruledTable({
            anchor: 'form-jury-questions',
            height: 44,
            columns: [
              { title: 'No.', weight: 1, align: 'center' },
              { title: 'Pertanyaan', weight: 8.4, align: 'start' },
              { title: 'Jawabannya ada di', weight: 3, align: 'start' },
              { title: 'Pokok jawaban dan penjawab', weight: 3.6, align: 'start' },
            ],
            rows: questions.map(({ question, place }, at) => [`${at + 1}`, question, place, '']),
          }),
    ]),
  ];
}

/** Of a risalah that says nothing yet. */
export const NOTHING_ASKED =
  'Belum ada isian yang dapat ditanyakan juri. Isi dahulu masalah, sasaran, dan penyebabnya.';
