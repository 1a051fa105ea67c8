import { numberOf } from '#domain/tools/atoms.ts';
import { planOrder } from '#domain/risalah/schema/plan.ts';
import type { Measure, PlanColumn } from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { numberedTable, totalRow } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import { amountText, periodText } from '#words/printed.ts';
import { causeText } from '#words/pointed.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';
import { variantNames } from '#words/sections.ts';

/** The measures as 5W2H, or as 5W1H without what they cost. */
export function actionPlan(context: Context): readonly Block[] {
  const { risalah } = context;
  const name = variantNames['action-plan'][risalah['action-plan'].variant];
  const tables = numberedTable({
    section: 'action-plan',
    caption: `Rencana perbaikan (${name})`,
    rows: risalah['action-plan'].rows,
    brief: isSummary(context),
    columns: columns(risalah),
  });
  return presented(
    'action-plan',
    `Rencana perbaikan yang disusun dengan ${name}`,
    tables.map((table) => withTotal(table, risalah)),
  );
}

/** Cause first, then the questions in the team's order. */
function columns(risalah: Risalah): readonly ColumnDraft<Measure>[] {
  const titles = columnTitles['action-plan'];
  return [
    { title: titles.cause, weight: 3, text: ({ cause }) => causeText(risalah, cause) },
    ...planOrder(risalah['action-plan']).map((column) => questions[column]),
  ];
}

const names = columnTitles['action-plan'];

const questions: Readonly<Record<PlanColumn, ColumnDraft<Measure>>> = {
  what: { title: names.what, weight: 3.4, text: ({ what }) => what },
  why: { title: names.why, weight: 3, text: ({ why }) => why },
  where: { title: names.where, weight: 2.4, text: ({ where }) => where },
  when: { title: names.when, weight: 2.6, text: ({ from, to }) => periodText(from, to) },
  who: { title: names.who, weight: 2.4, text: ({ who }) => who },
  how: { title: names.how, weight: 4, text: ({ how }) => how },
  cost: {
    title: names.cost,
    weight: 2.6,
    align: 'end',
    text: ({ cost }) => amountText(cost),
  },
};

/** The costs added up under their column, wherever it stands. */
function withTotal(table: Table, risalah: Risalah): Table {
  const costs = risalah['action-plan'].rows.flatMap(({ cost }) => numberOf(cost) ?? []);
  const at = table.columns.findIndex(({ title }) => title === names.cost);
  if (at < 0 || costs.length < 2) return table;
  const total = formatNumber(costs.reduce((sum, cost) => sum + cost, 0));
  const rest = table.columns.slice(at + 1).map(() => '');
  const last = totalRow('Jumlah biaya (Rp)', at, [total, ...rest]);
  return { ...table, rows: [...table.rows, last], note: 'Biaya dalam rupiah.' };
}
