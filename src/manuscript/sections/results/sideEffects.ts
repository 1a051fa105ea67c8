import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { columnTitles } from '#words/columns.ts';
import { effectNames } from '#words/results.ts';

/** What else the improvement brought, wanted or not. */
export function sideEffects({ risalah }: Context): readonly Block[] {
  const titles = columnTitles['side-effects'];
  return presented(
    'side-effects',
    'Dampak ikutan dari perbaikan dan penanganannya',
    numberedTable({
      section: 'side-effects',
      caption: 'Dampak ikutan',
      rows: risalah['side-effects'].rows,
      columns: [
        { title: titles.effect, weight: 4.4, text: ({ effect }) => effect },
        { title: titles.kind, weight: 2, text: ({ kind }) => effectNames[kind], preset: true },
        { title: titles.handling, weight: 4.4, text: ({ handling }) => handling, optional: true },
        { title: titles.owner, weight: 2.2, text: ({ owner }) => owner, optional: true },
      ],
    }),
  );
}
