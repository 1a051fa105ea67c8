import { labelled } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import { columnTitles } from '#words/columns.ts';

/** How the standard reached those who work by it, and how it can be taken over elsewhere. */
export function socialisation({ risalah }: Context): readonly Block[] {
  const { rows, handover, replication } = risalah.socialisation;
  const titles = columnTitles.socialisation;
  return [
    ...presented(
      'socialisation',
      'Sosialisasi standar baru',
      numberedTable({
        section: 'socialisation',
        caption: 'Sosialisasi standar baru',
        rows,
        columns: [
          { title: titles.date, weight: 2.6, text: ({ date }) => dayText(date), optional: true },
          { title: titles.audience, weight: 3.2, text: ({ audience }) => audience },
          { title: titles.way, weight: 3.2, text: ({ way }) => way },
          { title: titles.evidence, weight: 2.6, text: ({ evidence }) => evidence, optional: true },
          { title: titles.who, weight: 2.4, text: ({ who }) => who, optional: true },
        ],
      }),
    ),
    ...labelled('socialisation', 'Serah terima', handover),
    ...labelled('socialisation', 'Penerapan di tempat lain', replication),
  ];
}
