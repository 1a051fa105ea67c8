import type { Judge } from '#domain/convention/schema/convention.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Block, Manuscript } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { words } from '#publications/blocks/words.ts';
import { slipTruth } from '#words/convention/codes.ts';
import { conventionPages, linesToFill, occasion, signaturesOf } from './conventionBlocks.ts';
import { heldOf } from './held.ts';
import type { Held } from './held.ts';

/** Two slips on a page, one for each judge: the code of what was handed in, written and signed by hand. */
export function handInSlips(event: KeptEvent): Manuscript {
  const held = heldOf(event);
  const { judges } = held.convention;
  const slips = judges.length === 0 ? [null, null] : judges;
  return conventionPages(held, 'Slip kode juri', [
    {
      id: 'hand-in-slips',
      orientation: 'portrait',
      numbering: 'none',
      blocks: slips.flatMap((judge, at) => [...between(at), ...slip(held, judge, at)]),
    },
  ]);
}

function between(at: number): readonly Block[] {
  if (at === 0) return [];
  return at % 2 === 0
    ? [{ kind: 'page-break' }]
    : [words('– – – – – – – – – – – –  gunting di sini  – – – – – – – – – – – –', 'centred')];
}

function slip(held: Held, judge: Judge | null, at: number): readonly Block[] {
  const { seal } = held.convention;
  return [
    words('SLIP KODE LEMBAR PENILAIAN', 'title'),
    occasion(held),
    linesToFill(`slip-${at + 1}-about`, [
      ['Nama juri', judge?.name ?? ''],
      ['Unit kerja', judge?.unit ?? ''],
      ['Kode segel aturan', seal?.code ?? ''],
      ['Hari dan pukul', ''],
    ]),
    words(
      'Salin kode delapan huruf yang tampil setelah Serahkan ditekan, satu huruf satu kotak, lalu tanda tangani.',
    ),
    codeBoxes(`slip-${at + 1}-code`),
    words(slipTruth, 'note'),
    signaturesOf(
      { role: 'Juri', name: judge?.name ?? '' },
      { role: 'Penerima (panitia)', name: '' },
    ),
  ];
}

const LETTERS = 8;
/** Of a box, in points. */
const BOX = 34;

/** Eight boxes with a dash in their middle. */
function codeBoxes(anchor: string) {
  const boxes = Array.from({ length: LETTERS + 1 }, (_, at) => (at === LETTERS / 2 ? '–' : ''));
  return ruledTable({
    anchor,
    height: BOX,
    columns: boxes.map(() => column('', 1, 'center')),
    rows: [{ cells: boxes.map(cell), style: 'plain' }],
  });
}
