import { sectionHeading } from '#manuscript/blocks/heading.ts';
import { missing } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { photoPairs } from '#manuscript/blocks/photoPair.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, PhotoPair } from '#manuscript/manuscript.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { annexKindNames } from '#manuscript/words/annexKindNames.ts';
import { threadOnPaper } from '#manuscript/views/threadDrawing.ts';
import { annexProofs } from '#manuscript/words/annexProofs.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';
import { explanationTable } from './explanations.ts';

/**
 * The papers that prove the work, whether each is at hand, and their photographs; what the team says to a judge's
 * questions; the red thread as one drawing.
 */
export function annexes(context: Context): readonly Block[] {
  const found = papers(context);
  const listed =
    found.length === 0 && context.options.format.emptyAnswers !== 'omit'
      ? [missing('annexes')]
      : found;
  return [
    ...listed,
    ...explanations(context),
    ...appended(
      'Gambar benang merah',
      'thread',
      presented('annexes', 'Benang merah risalah ini', threadOnPaper(context.risalah)),
    ),
  ];
}

/** Blocks under a heading of their own; nothing where there are none. */
function appended(text: string, name: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0
    ? []
    : [{ ...sectionHeading(text, 'annexes'), anchor: `section-annexes-${name}` }, ...blocks];
}

function explanations(context: Context): readonly Block[] {
  return appended('Penjelasan tim atas catatan', 'explanations', explanationTable(context));
}

function papers({ risalah }: Context): readonly Block[] {
  const { rows } = risalah.annexes;
  const touched = rows.some(
    ({ available, note, photos }) => available || !isBlank(note) || photos.length > 0,
  );
  if (!touched) return [];
  const titles = columnTitles.annexes;
  return [
    ...numberedTable({
      section: 'annexes',
      caption: 'Daftar lampiran',
      rows,
      columns: [
        {
          title: titles.title,
          weight: 5,
          text: ({ title, kind }) => title.trim() || annexKindNames[kind],
        },
        {
          title: titles.proves,
          weight: 4.6,
          text: ({ kind }) => annexProofs[kind],
          preset: true,
          optional: true,
        },
        {
          title: titles.available,
          weight: 2.4,
          align: 'center',
          text: ({ available }) => (available ? 'Ada' : 'Belum ada'),
          preset: true,
        },
        { title: titles.note, weight: 3, text: ({ note }) => note, optional: true },
      ],
    }),
    ...rows.flatMap(({ kind, title, photos }, index) =>
      photoPairs('annexes', title.trim() || annexKindNames[kind], photos).map(
        (pair): PhotoPair => ({ ...pair, anchor: `${pair.anchor}-${index + 1}` }),
      ),
    ),
  ];
}
