import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';

/** Before and after by aspect of quality; aspects without an answer are not printed. */
export function aspects({ risalah }: Context): readonly Block[] {
  const titles = columnTitles.aspects;
  return presented(
    'aspects',
    'Hasil perbaikan menurut aspek mutu',
    numberedTable({
      section: 'aspects',
      caption: 'Hasil menurut aspek mutu',
      rows: risalah.aspects.rows,
      columns: [
        { title: titles.aspect, weight: 3, text: ({ aspect }) => aspect, preset: true },
        { title: titles.before, weight: 3, text: ({ before }) => before },
        {
          title: titles.evidenceBefore,
          weight: 2.4,
          text: (row) => row.evidenceBefore,
          optional: true,
        },
        { title: titles.after, weight: 3, text: ({ after }) => after },
        {
          title: titles.evidenceAfter,
          weight: 2.4,
          text: (row) => row.evidenceAfter,
          optional: true,
        },
      ],
    }),
  );
}
