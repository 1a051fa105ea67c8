import type { BenefitTotals } from '#domain/risalah/reading/benefit.ts';
import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { body, formula, labelled, list } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable, totalRow } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import { amountText } from '#words/printed.ts';
import { benefitKindNames, certaintyNames, certaintyText, netUnknownText } from '#words/results.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';

/** What the improvement brings in Rupiah less what it cost, and what cannot be counted in money. */
export function benefit(context: Context): readonly Block[] {
  const { risalah } = context;
  const totals = benefitTotals(risalah);
  const { intangible, contribution } = risalah.benefit;
  const untold = list(
    'benefit',
    'bulleted',
    intangible.map(({ text }) => text),
  );
  return [
    ...presented('benefit', 'Perhitungan manfaat dan biaya', table(context, totals)),
    ...net(totals),
    ...(untold.length === 0
      ? []
      : [body('benefit', 'Manfaat yang tidak dihitung dengan uang:'), ...untold]),
    ...labelled('benefit', 'Sumbangan bagi tujuan instansi', contribution),
  ];
}

function table(context: Context, totals: BenefitTotals): readonly Table[] {
  const titles = columnTitles.benefit;
  const tables = numberedTable({
    section: 'benefit',
    caption: 'Perhitungan manfaat',
    rows: context.risalah.benefit.rows,
    brief: isSummary(context),
    columns: [
      { title: titles.component, weight: 3.2, text: ({ component }) => component },
      {
        title: titles.arithmetic,
        fullOnly: true,
        weight: 3.6,
        text: ({ arithmetic }) => arithmetic,
        optional: true,
      },
      { title: titles.kind, weight: 2, text: ({ kind }) => benefitKindNames[kind], preset: true },
      {
        title: titles.certainty,
        weight: 1.9,
        text: ({ certainty }) => certaintyNames[certainty],
        preset: true,
      },
      {
        title: titles.source,
        fullOnly: true,
        weight: 2.4,
        text: ({ source }) => source,
        optional: true,
      },
      { title: titles.amount, weight: 2.5, align: 'end', text: ({ amount }) => amountText(amount) },
    ],
  });
  if (!totals.isKnown) return tables;
  return tables.map((drawn) => {
    const span = drawn.columns.length - 1;
    return {
      ...drawn,
      rows: [
        ...drawn.rows,
        ...sums(totals).map(([name, sum]) => totalRow(name, span, [formatNumber(sum)])),
      ],
    };
  });
}

/** What was not counted has no sum, and nothing is left over of it. */
function sums(totals: BenefitTotals): readonly (readonly [string, number])[] {
  const { gains, costs, net: rest, hasGains, hasCosts } = totals;
  return [
    ...(hasGains ? ([['Jumlah manfaat', gains.total]] as const) : []),
    ...(hasCosts ? ([['Jumlah biaya penerapan', costs.total]] as const) : []),
    ...(hasGains && hasCosts ? ([['Manfaat bersih', rest.total]] as const) : []),
  ];
}

function net(totals: BenefitTotals): readonly Block[] {
  const { gains, costs, net: rest, hasGains, hasCosts } = totals;
  if (!hasGains || !hasCosts) {
    const told = netUnknownText(totals);
    return told === '' ? [] : [body('benefit', told)];
  }
  return [
    formula(
      'benefit',
      `Manfaat bersih = ${formatRupiah(gains.total)} − ${formatRupiah(costs.total)} = ${formatRupiah(rest.total)}`,
    ),
    body(
      'benefit',
      `Manfaat bersih perbaikan ini ${formatRupiah(rest.total)} (${certaintyText(rest)}).`,
    ),
  ];
}
