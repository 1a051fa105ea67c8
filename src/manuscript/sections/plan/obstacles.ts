import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import { measureText } from '#words/pointed.ts';
import { columnTitles } from '#words/columns.ts';

/** What stood in the way, and how it was overcome. */
export function obstacles({ risalah }: Context): readonly Block[] {
  const titles = columnTitles.obstacles;
  return presented(
    'obstacles',
    'Kendala selama pelaksanaan dan penyelesaiannya',
    numberedTable({
      section: 'obstacles',
      caption: 'Kendala dan penyelesaiannya',
      rows: risalah.obstacles.rows,
      columns: [
        {
          title: titles.action,
          weight: 3,
          text: ({ action }) => actionText(risalah, action),
          optional: true,
        },
        { title: titles.obstacle, weight: 3.6, text: ({ obstacle }) => obstacle },
        { title: titles.solution, weight: 3.6, text: ({ solution }) => solution },
        { title: titles.date, weight: 2.2, text: ({ date }) => dayText(date), optional: true },
        { title: titles.who, weight: 2.2, text: ({ who }) => who, optional: true },
      ],
    }),
  );
}

function actionText(risalah: Risalah, id: string): string {
  const found = risalah.actions.rows.find((action) => action.id === id);
  return found === undefined ? '' : measureText(risalah, found.measure) || found.done.trim();
}
