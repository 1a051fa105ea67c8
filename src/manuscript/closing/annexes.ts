import { photoPairs } from '#manuscript/blocks/photoPair.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, PhotoPair } from '#manuscript/manuscript.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { annexKindNames } from '#manuscript/words/annexKindNames.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';

/** The papers that prove the work, whether each is at hand, and their photographs. */
export function annexes({ risalah }: Context): readonly Block[] {
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
          title: titles.available,
          weight: 3,
          align: 'center',
          text: ({ available }) => (available ? 'Ada' : 'Belum ada'),
          preset: true,
        },
        { title: titles.note, weight: 5, text: ({ note }) => note, optional: true },
      ],
    }),
    ...rows.flatMap(({ kind, title, photos }, index) =>
      photoPairs('annexes', title.trim() || annexKindNames[kind], photos).map(
        (pair): PhotoPair => ({ ...pair, anchor: `${pair.anchor}-${index + 1}` }),
      ),
    ),
  ];
}
