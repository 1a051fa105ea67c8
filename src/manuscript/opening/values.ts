import type { Phase } from '#domain/method/phase.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';
import { phaseNames } from '#manuscript/words/phaseNames.ts';

/** The work values that the circle chose, and how it lives each of them. */
export function values({ risalah }: Context): readonly Block[] {
  const titles = columnTitles.values;
  return presented(
    'values',
    'Nilai budaya kerja yang dipilih dan wujudnya dalam kegiatan kelompok',
    numberedTable({
      section: 'values',
      caption: 'Nilai budaya kerja dan wujudnya',
      rows: risalah.values.rows,
      columns: [
        { title: titles.value, weight: 3.5, text: ({ value }) => value },
        { title: titles.practice, weight: 6.5, text: ({ practice }) => practice },
        {
          title: titles.phase,
          weight: 3.5,
          text: ({ phase }) => phaseName(phase),
          optional: true,
        },
      ],
    }),
  );
}

function phaseName(phase: Phase | ''): string {
  return phase === '' ? '' : phaseNames[phase];
}
