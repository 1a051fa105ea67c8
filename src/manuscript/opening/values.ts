import { orderedValues, valueSteps } from '#domain/risalah/reading/valueSteps.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable, plainRow, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import { columnTitles } from '#words/columns.ts';
import { phaseSteps } from '#words/labels/steps.ts';

/** The work values that the circle chose: how it lives each of them, and in which steps. */
export function values(context: Context): readonly Block[] {
  const titles = columnTitles.values;
  const names = phaseSteps(context.risalah, context.method);
  return presented(
    'values',
    'Nilai budaya kerja yang dipilih dan wujudnya dalam kegiatan kelompok',
    [
      ...numberedTable({
        section: 'values',
        caption: 'Nilai budaya kerja dan wujudnya',
        rows: orderedValues(context.risalah.values.rows, context.method),
        columns: [
          { title: titles.value, weight: 3.5, text: ({ value }) => value },
          { title: titles.practice, weight: 6.5, text: ({ practice }) => practice },
          {
            title: titles.phase,
            weight: 3.5,
            text: ({ phase }) => (phase === '' ? '' : names[phase]),
            optional: true,
          },
        ],
      }),
      ...byStep(context),
    ],
  );
}

/** Values down, steps across: one look says where a value was lived. */
function byStep({ risalah, method }: Context): readonly Table[] {
  const rows = valueSteps(risalah.values.rows, method).filter(({ steps }) =>
    steps.includes('told'),
  );
  if (rows.length === 0) return [];
  const { steps } = method;
  return [
    {
      kind: 'table',
      caption: 'Langkah tempat nilai diwujudkan',
      anchor: tableAnchor('values', 'steps'),
      columns: [
        { title: columnTitles.values.value, weight: 5, align: 'start' },
        ...steps.map((_, index) => ({
          title: `${index + 1}`,
          weight: 1.1,
          align: 'center' as const,
        })),
      ],
      rows: rows.map(({ value, steps: lived }) => {
        const marks = lived.map((state) => (state === 'told' ? '●' : ''));
        return plainRow([value, ...marks]);
      }),
      note: `Kolom 1 sampai ${steps.length} ialah langkah kegiatan; ● menandai langkah tempat nilai itu diwujudkan.`,
      section: 'values',
    },
  ];
}
