import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';

/** Before and after by aspect of quality; aspects without an answer are not printed. */
export function aspects(context: Context): readonly Block[] {
  const titles = columnTitles.aspects;
  return presented(
    'aspects',
    'Hasil perbaikan menurut aspek mutu',
    numberedTable({
      section: 'aspects',
      caption: 'Hasil menurut aspek mutu',
      rows: context.risalah.aspects.rows,
      brief: isSummary(context),
      columns: [
        { title: titles.aspect, weight: 3, text: ({ aspect }) => aspect, preset: true },
        { title: titles.before, weight: 3, text: ({ before }) => before },
        {
          title: titles.evidenceBefore,
          fullOnly: true,
          weight: 2.4,
          text: (row) => row.evidenceBefore,
          optional: true,
        },
        { title: titles.after, weight: 3, text: ({ after }) => after },
        {
          title: titles.evidenceAfter,
          fullOnly: true,
          weight: 2.4,
          text: (row) => row.evidenceAfter,
          optional: true,
        },
      ],
    }),
  );
}
