import type { KeptEvent } from '#domain/event/event.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { cell } from '#manuscript/blocks/table.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { plainHeading, words } from '#publications/blocks/words.ts';
import { momentText } from './appearance.ts';
import { conventionPages, linesToFill, occasion, signaturesOf } from './conventionBlocks.ts';
import { heldOf } from './held.ts';

const OBJECTION_MINUTES = 60;
/** Of the boxes that are written in, in points. */
const BOX = 88;

/** A form on which a team objects in writing. */
export function objectionForm(event: KeptEvent): Manuscript {
  const held = heldOf(event);
  const { announcedAt } = held.convention;
  return conventionPages(held, 'Formulir sanggahan', [
    {
      id: 'objection',
      orientation: 'portrait',
      numbering: 'none',
      blocks: [
        plainHeading('FORMULIR SANGGAHAN', 'objection'),
        occasion(held),
        words(
          `Sanggahan diajukan tertulis paling lambat ${OBJECTION_MINUTES} menit setelah pengumuman, dan hanya tentang penjumlahan, pemasukan nilai, atau pengurangan waktu. Pertimbangan juri tidak dapat disanggah.`,
        ),
        linesToFill('objection-about', [
          ['Tim dan unit kerja', ''],
          ['Yang mengajukan', ''],
          ['Diumumkan', momentText(announcedAt)],
          ['Diterima panitia pukul', ''],
        ]),
        words('Tentang (beri tanda silang pada satu kotak):', 'body', true),
        words('☐ Penjumlahan     ☐ Pemasukan nilai     ☐ Pengurangan waktu'),
        ruledTable({
          anchor: 'objection-text',
          height: BOX,
          columns: [column('', 3.4), column('', 13)],
          rows: ['Yang disanggah, dengan angkanya', 'Jawaban panitia', 'Alasan'].map((name) => ({
            cells: [{ ...cell(name), bold: true }, cell('')],
            style: 'plain' as const,
          })),
        }),
        words('Keputusan:   ☐ diterima, nilai diperbaiki     ☐ ditolak'),
        signaturesOf({ role: 'Wakil tim', name: '' }, { role: 'Panitia', name: '' }),
      ],
    },
  ]);
}
