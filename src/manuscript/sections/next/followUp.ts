import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';
import { progressNames } from '#words/results.ts';

/** What is still to be done, by whom and until when. */
export function followUp(context: Context): readonly Block[] {
  const { risalah } = context;
  const titles = columnTitles['follow-up'];
  return presented(
    'follow-up',
    'Rencana tindak lanjut',
    numberedTable({
      section: 'follow-up',
      caption: 'Rencana tindak lanjut',
      rows: risalah['follow-up'].rows,
      brief: isSummary(context),
      columns: [
        { title: titles.plan, weight: 5, text: ({ plan }) => plan },
        { title: titles.due, weight: 2.8, text: ({ due }) => dayText(due), optional: true },
        { title: titles.owner, weight: 2.8, text: ({ owner }) => owner, optional: true },
        {
          title: titles.status,
          fullOnly: true,
          weight: 2.6,
          text: ({ status }) => progressNames[status],
          optional: true,
        },
      ],
    }),
  );
}
