import { labelled } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { amountText } from '#words/printed.ts';
import { causeText } from '#words/pointed.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';
import { conclusionNames } from '#words/causes.ts';

/** The ways considered for each dominant cause, how they were weighed and which were chosen. */
export function alternatives(context: Context): readonly Block[] {
  const { risalah } = context;
  return [
    ...presented('alternatives', 'Alternatif perbaikan beserta penilaiannya', table(context)),
    ...labelled('alternatives', 'Kebaruan cara yang dipilih', risalah.alternatives.novelty),
  ];
}

function table(context: Context): readonly Block[] {
  const { risalah } = context;
  const titles = columnTitles.alternatives;
  return numberedTable({
    section: 'alternatives',
    caption: 'Alternatif perbaikan',
    rows: risalah.alternatives.rows,
    brief: isSummary(context),
    vital: ({ conclusion }) => conclusion === 'chosen',
    columns: [
      {
        title: titles.cause,
        weight: 3,
        text: ({ cause }) => causeText(risalah, cause),
        optional: true,
      },
      { title: titles.alternative, weight: 3.4, text: ({ alternative }) => alternative },
      {
        title: titles.advantage,
        fullOnly: true,
        weight: 2.8,
        text: ({ advantage }) => advantage,
        optional: true,
      },
      {
        title: titles.drawback,
        fullOnly: true,
        weight: 2.8,
        text: ({ drawback }) => drawback,
        optional: true,
      },
      {
        title: titles.cost,
        fullOnly: true,
        weight: 2.2,
        align: 'end',
        text: ({ cost }) => amountText(cost),
        optional: true,
      },
      {
        title: titles.evaluation,
        weight: 2.8,
        text: ({ evaluation }) => evaluation,
        optional: true,
      },
      {
        title: titles.conclusion,
        weight: 2.2,
        text: ({ conclusion }) => conclusionNames[conclusion],
        optional: true,
      },
    ],
  });
}
