import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { measureText } from '#words/pointed.ts';
import { columnTitles } from '#words/columns.ts';

/** What could go wrong with each measure, and what prevents it. */
export function risks({ risalah }: Context): readonly Block[] {
  const titles = columnTitles.risks;
  return presented(
    'risks',
    'Risiko dari rencana perbaikan dan pencegahannya',
    numberedTable({
      section: 'risks',
      caption: 'Risiko dan pencegahannya',
      rows: risalah.risks.rows,
      columns: [
        {
          title: titles.measure,
          weight: 3.6,
          text: ({ measure }) => measureText(risalah, measure),
          optional: true,
        },
        { title: titles.risk, weight: 3.6, text: ({ risk }) => risk },
        { title: titles.prevention, weight: 4, text: ({ prevention }) => prevention },
        { title: titles.owner, weight: 2.2, text: ({ owner }) => owner, optional: true },
      ],
    }),
  );
}
