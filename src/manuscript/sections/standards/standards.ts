import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Standard } from '#domain/risalah/schema/standards.ts';
import { body, labelled } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { inGroups, numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import { joined } from '#language/joined.ts';
import { measureText } from '#words/pointed.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';
import { standardKindNames } from '#words/standards.ts';

const kinds = ['input', 'process', 'output'] as const;

/** The new standards in their three groups, and what warns when one is left. */
export function standards(context: Context): readonly Block[] {
  const { risalah } = context;
  const { warning, warningNote } = risalah.standards;
  return [
    ...presented('standards', 'Standar baru', table(context)),
    ...(warning === '' ? [] : [body('standards', warnings[warning])]),
    ...labelled('standards', 'Peringatan penyimpangan', warningNote),
  ];
}

const warnings = {
  automatic: 'Penyimpangan dari standar diperingatkan secara otomatis.',
  manual: 'Penyimpangan dari standar diketahui melalui pemeriksaan oleh petugas (tidak otomatis).',
  none: 'Belum ada peringatan khusus bila terjadi penyimpangan dari standar.',
} as const satisfies Record<Exclude<Risalah['standards']['warning'], ''>, string>;

function table(context: Context): readonly Block[] {
  const { risalah } = context;
  const ordered = kinds.flatMap((kind) =>
    risalah.standards.rows.filter((row) => row.kind === kind && isTold(row)),
  );
  const titles = columnTitles.standards;
  const tables = numberedTable({
    section: 'standards',
    caption: 'Standar baru',
    rows: ordered,
    brief: isSummary(context),
    columns: [
      { title: titles.text, weight: 4, text: ({ text }) => text },
      {
        title: titles.measure,
        fullOnly: true,
        weight: 3,
        text: ({ measure }) => measureText(risalah, measure),
        optional: true,
      },
      {
        title: titles.document,
        weight: 2.8,
        text: ({ document, number }) => joined([document, number], '\n'),
        optional: true,
      },
      {
        title: titles.effectiveOn,
        weight: 2.2,
        text: ({ effectiveOn }) => dayText(effectiveOn),
        optional: true,
      },
      {
        title: titles.owner,
        fullOnly: true,
        weight: 2.2,
        text: ({ owner }) => owner,
        optional: true,
      },
    ],
  });
  const nameOf = (row: number): string => {
    const standard = ordered[row];
    return standard === undefined ? '' : standardKindNames[standard.kind];
  };
  return tables.map((drawn) => inGroups(drawn, nameOf));
}

function isTold({ text, measure, document, number, effectiveOn, owner }: Standard): boolean {
  return joined([text, measure, document, number, dayText(effectiveOn), owner]) !== '';
}
