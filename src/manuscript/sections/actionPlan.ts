import { numberOf } from '#domain/tools/atoms.ts';
import type { Measure } from '#domain/risalah/plan.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { numberedTable, totalRow } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import { amountText } from '#manuscript/text/amountText.ts';
import { periodText } from '#manuscript/text/dayText.ts';
import { causeText } from '#manuscript/text/pointedAt.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';
import { variantNames } from '#manuscript/words/variantNames.ts';

/** The measures as 5W2H, or as 5W1H without what they cost. */
export function actionPlan({ risalah }: Context): readonly Block[] {
  const name = variantNames['action-plan'][risalah['action-plan'].variant];
  const tables = numberedTable({
    section: 'action-plan',
    caption: `Rencana penanggulangan (${name})`,
    rows: risalah['action-plan'].rows,
    columns: columns(risalah),
  });
  return presented(
    'action-plan',
    `Rencana penanggulangan untuk setiap penyebab dominan, disusun dengan ${name},`,
    tables.map((table) => withTotal(table, risalah)),
  );
}

function columns(risalah: Risalah): readonly ColumnDraft<Measure>[] {
  const titles = columnTitles['action-plan'];
  const always: readonly ColumnDraft<Measure>[] = [
    { title: titles.cause, weight: 3, text: ({ cause }) => causeText(risalah, cause) },
    { title: titles.what, weight: 3.4, text: ({ what }) => what },
    { title: titles.why, weight: 3, text: ({ why }) => why },
    { title: titles.where, weight: 2.4, text: ({ where }) => where },
    { title: titles.when, weight: 2.6, text: ({ from, to }) => periodText(from, to) },
    { title: titles.who, weight: 2.4, text: ({ who }) => who },
    { title: titles.how, weight: 4, text: ({ how }) => how },
  ];
  if (risalah['action-plan'].variant === '5w1h') return always;
  return [
    ...always,
    { title: titles.cost, weight: 2.6, align: 'end', text: ({ cost }) => amountText(cost) },
  ];
}

function withTotal(table: Table, risalah: Risalah): Table {
  const { rows, variant } = risalah['action-plan'];
  const costs = rows.flatMap(({ cost }) => numberOf(cost) ?? []);
  if (variant === '5w1h' || costs.length < 2) return table;
  const total = formatNumber(costs.reduce((sum, cost) => sum + cost, 0));
  const last = totalRow('Jumlah biaya (Rp)', table.columns.length - 1, [total]);
  return { ...table, rows: [...table.rows, last], note: 'Biaya dalam rupiah.' };
}
