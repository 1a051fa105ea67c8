import { deviationOf } from '#domain/risalah/priority/deviation.ts';
import { problemShares } from '#domain/risalah/priority/problemShares.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { body, formula } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable, totalRow } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { inventoryReading } from '#words/readings/inventory.ts';
import { evidenceBlocks } from '#manuscript/tools/evidenceBlocks.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';
import { inventoryColumns, inventoryRows } from './inventoryColumns.ts';

/** The problems at hand, in the columns of the chosen variant, and the data behind them. */
export function* inventory(context: Context): Generator<undefined, readonly Block[]> {
  const { risalah } = context;
  const { variant, problems, data } = risalah.inventory;
  const hasGaps = variant === 'target-gap' && problems.some((each) => deviationOf(each) !== null);
  const table = numberedTable({
    section: 'inventory',
    caption: 'Inventarisasi masalah',
    rows: inventoryRows(risalah.inventory),
    brief: isSummary(context),
    columns: [
      { title: columnTitles.inventory.problem, weight: 3.9, text: ({ problem }) => problem },
      ...inventoryColumns(risalah.inventory),
    ],
    note: hasGaps ? GAP_NOTE : '',
  });
  const reading = inventoryReading(risalah.inventory);
  return [
    ...presented(
      'inventory',
      'Masalah yang dihimpun kelompok',
      table.map((drawn) => withTotal(drawn, risalah)),
    ),
    ...(hasGaps ? [formula('inventory', 'Deviasi = |100 − (capaian ÷ target × 100)|')] : []),
    ...(reading === '' ? [] : [body('inventory', reading)]),
    ...(yield* evidenceBlocks(context, 'inventory', data)),
  ];
}

const GAP_NOTE =
  'Target dikonversi menjadi 100; deviasi ialah selisih capaian dari target, tanpa memandang arahnya.';

/** Counts and losses are added up where they add up. */
function withTotal(table: Table, { inventory: { variant, problems } }: Risalah): Table {
  const by = variant === 'loss' ? 'loss' : 'frequency';
  if (variant !== 'frequency' && variant !== 'loss') return table;
  const shares = problemShares(problems, by);
  const title = columnTitles.inventory[by];
  const at = table.columns.findIndex((column) => column.title === title);
  if (shares.length < 2 || at < 0) return table;
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const rest = table.columns
    .slice(at + 1)
    .map((column) => (column.title === columnTitles.inventory.share ? '100' : ''));
  const last = totalRow('Jumlah', at, [formatNumber(sum), ...rest]);
  return { ...table, rows: [...table.rows, last] };
}
