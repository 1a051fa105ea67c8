import { conversionOf, deviationOf } from '#domain/risalah/priority/deviation.ts';
import { problemShares } from '#domain/risalah/priority/problemShares.ts';
import type { ProblemShare } from '#domain/risalah/priority/problemShares.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { formatNumber } from '#language/formatNumber.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { amountText, quantityText } from '#words/printed.ts';
import { columnTitles } from '#words/columns.ts';

type Inventory = Section<'inventory'>;

const titles = columnTitles.inventory;

/** The problems in the order in which they are printed: by size where they are counted, as listed otherwise. */
export function inventoryRows({ variant, problems }: Inventory): readonly Problem[] {
  if (variant !== 'frequency' && variant !== 'loss') return problems;
  const order = problemShares(problems, variant).map(({ problem }) => problem);
  const place = ({ id }: Problem) => (order.includes(id) ? order.indexOf(id) : order.length);
  return problems.toSorted((a, b) => place(a) - place(b));
}

/** The columns after the problem itself. */
export function inventoryColumns({
  variant,
  problems,
}: Inventory): readonly ColumnDraft<Problem>[] {
  switch (variant) {
    case 'target-gap':
      return gapColumns;
    case 'baseline':
      return [
        { ...indicator, weight: 3.4 },
        { title: titles.condition, weight: 3.4, text: ({ condition }) => condition },
        source,
      ];
    case 'frequency':
      return [frequency, ...shareColumns(problemShares(problems, 'frequency')), source];
    case 'loss':
      return [
        { ...frequency, optional: true },
        { title: titles.loss, weight: 2.8, align: 'end', text: ({ loss }) => amountText(loss) },
        ...shareColumns(problemShares(problems, 'loss')),
        source,
      ];
    default:
      return variant satisfies never;
  }
}

const indicator: ColumnDraft<Problem> = {
  title: titles.indicator,
  weight: 2.7,
  text: (row) => row.indicator,
  optional: true,
};

const source: ColumnDraft<Problem> = {
  title: titles.source,
  fullOnly: true,
  weight: 2.3,
  text: (row) => row.source,
  optional: true,
};

const frequency: ColumnDraft<Problem> = {
  title: titles.frequency,
  weight: 2.2,
  align: 'end',
  text: (row) => quantityText(row.frequency, row.unit),
};

const gapColumns: readonly ColumnDraft<Problem>[] = [
  indicator,
  {
    title: titles.target,
    weight: 1.7,
    align: 'end',
    text: ({ target, unit }) => quantityText(target, unit),
  },
  {
    title: titles.achieved,
    weight: 1.8,
    align: 'end',
    text: ({ achieved, unit }) => quantityText(achieved, unit),
  },
  {
    title: titles.conversion,
    fullOnly: true,
    weight: 1.9,
    align: 'end',
    text: (row) => known(conversionOf(row)),
    optional: true,
  },
  {
    title: titles.deviation,
    weight: 1.8,
    align: 'end',
    text: (row) => known(deviationOf(row)),
    optional: true,
  },
  source,
];

function shareColumns(shares: readonly ProblemShare[]): readonly ColumnDraft<Problem>[] {
  const byProblem = new Map(shares.map((share) => [share.problem, share]));
  const percent = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(value, { decimals: 1 });
  return [
    {
      title: titles.share,
      weight: 2.2,
      align: 'end',
      text: ({ id }) => percent(byProblem.get(id)?.share),
      optional: true,
    },
    {
      title: titles.cumulative,
      weight: 2.2,
      align: 'end',
      text: ({ id }) => percent(byProblem.get(id)?.cumulative),
      optional: true,
    },
  ];
}

function known(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}
