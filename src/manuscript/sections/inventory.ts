import { numberOf } from '#domain/tools/atoms.ts';
import { deviationOf } from '#domain/risalah/deviation.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Problem } from '#domain/risalah/theme.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formula } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { amountText, quantityText } from '#manuscript/text/amountText.ts';
import { evidenceBlocks } from '#manuscript/tools/evidenceBlocks.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';

/** The problems at hand, in the columns of the chosen variant, and the data behind them. */
export function inventory({ risalah }: Context): readonly Block[] {
  const { variant, problems, data } = risalah.inventory;
  const table = numberedTable({
    section: 'inventory',
    caption: 'Inventarisasi masalah',
    rows: problems,
    columns: [
      { title: titles.problem, weight: 4.2, text: ({ problem }) => problem },
      ...variants[variant](risalah),
    ],
    note: variant === 'target-gap' && problems.some(hasGap) ? GAP_NOTE : '',
  });
  return [
    ...presented('inventory', 'Masalah yang dihimpun kelompok', table),
    ...(variant === 'target-gap' && problems.some(hasGap)
      ? [formula('inventory', 'Deviasi = |100 − (capaian ÷ target × 100)|')]
      : []),
    ...evidenceBlocks(risalah, 'inventory', data),
  ];
}

const GAP_NOTE =
  'Target dikonversi menjadi 100; deviasi ialah selisih capaian dari target, tanpa memandang arahnya.';
const titles = columnTitles.inventory;

const source: ColumnDraft<Problem> = {
  title: titles.source,
  weight: 2.6,
  text: (row) => row.source,
  optional: true,
};

const variants = {
  'target-gap': () => [
    { title: titles.indicator, weight: 3.2, text: ({ indicator }) => indicator, optional: true },
    {
      title: titles.target,
      weight: 1.8,
      align: 'end',
      text: ({ target, unit }) => quantityText(target, unit),
    },
    {
      title: titles.achieved,
      weight: 1.8,
      align: 'end',
      text: ({ achieved, unit }) => quantityText(achieved, unit),
    },
    { title: titles.deviation, weight: 1.8, align: 'end', text: deviationText, optional: true },
    source,
  ],
  baseline: () => [
    { title: titles.indicator, weight: 3.4, text: ({ indicator }) => indicator, optional: true },
    { title: titles.condition, weight: 3.4, text: ({ condition }) => condition },
    source,
  ],
  frequency: (risalah) => [
    {
      title: titles.frequency,
      weight: 2.4,
      align: 'end',
      text: ({ frequency, unit }) => quantityText(frequency, unit),
    },
    {
      title: 'Kontribusi (%)',
      weight: 2.4,
      align: 'end',
      text: (row) => shareText(risalah, row),
      optional: true,
    },
    source,
  ],
  loss: () => [
    {
      title: titles.frequency,
      weight: 2.4,
      align: 'end',
      text: ({ frequency, unit }) => quantityText(frequency, unit),
    },
    { title: titles.loss, weight: 3, align: 'end', text: ({ loss }) => amountText(loss) },
    source,
  ],
} as const satisfies Record<
  Risalah['inventory']['variant'],
  (risalah: Risalah) => readonly ColumnDraft<Problem>[]
>;

function hasGap(problem: Problem): boolean {
  return deviationOf(problem) !== null;
}

function deviationText(problem: Problem): string {
  const percent = deviationOf(problem);
  return percent === null ? '' : formatNumber(percent);
}

function shareText(risalah: Risalah, { frequency }: Problem): string {
  const own = numberOf(frequency);
  const all = risalah.inventory.problems
    .map((problem) => numberOf(problem.frequency) ?? 0)
    .reduce((sum, count) => sum + count, 0);
  return own === null || all <= 0 ? '' : formatNumber((own / all) * 100, { decimals: 1 });
}
