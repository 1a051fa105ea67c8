import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { quantityText, periodText } from '#words/printed.ts';
import { changeText } from '#words/readings/change.ts';
import { joined } from '#language/joined.ts';
import {
  comparisonReading,
  lengthReading,
  rateReading,
  rateText,
} from '#words/readings/outcome.ts';
import { evidenceBlocks } from '#manuscript/tools/evidenceBlocks.ts';
import { exposureText } from '#manuscript/sections/exposure.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';

import { cycleRows, cycleText } from './cycleRows.ts';

const titles = columnTitles.comparison;

/** The same indicators before and after, cycle by cycle, with their periods and the number served, and their data. */
export function* comparison(context: Context): Generator<undefined, readonly Block[]> {
  const { risalah } = context;
  const last = outcomesOf(risalah).filter(({ result }) => result !== null);
  const readings = last.flatMap((outcome) => [
    comparisonReading(outcome),
    rateReading(outcome),
    lengthReading(outcome),
  ]);
  return [
    ...presented(
      'comparison',
      'Perbandingan keadaan sebelum dan sesudah perbaikan',
      // In a summary the table of the targets reached tells the same.
      isSummary(context) ? [] : table(risalah),
    ),
    ...readings.filter((text) => text !== '').map((text) => body('comparison', text)),
    ...(yield* evidenceBlocks(context, 'comparison', risalah.comparison.data)),
  ];
}

function table(risalah: Risalah): ReturnType<typeof numberedTable> {
  const { background, inventory, comparison: results } = risalah;
  const dataBefore = [...background.data, ...inventory.data];
  const rows = cycleRows(risalah);
  return numberedTable({
    section: 'comparison',
    caption: 'Perbandingan sebelum dan sesudah',
    rows,
    columns: [
      { title: titles.target, weight: 3.4, text: ({ target }) => target.indicator, preset: true },
      { title: 'Siklus', weight: 1.4, align: 'center', text: cycleText, optional: true },
      { title: titles.before, weight: 3.2, text: (row) => before(row, dataBefore), preset: true },
      { title: titles.after, weight: 3.2, text: (row) => after(row, results.data) },
      { title: 'Perubahan', weight: 2.4, text: changeOf, optional: true },
      { title: titles.note, weight: 2.4, text: ({ result }) => result?.note ?? '', optional: true },
    ],
  });
}

function before({ target, rates }: Outcome, data: readonly ToolUse[]): string {
  return cellText(
    quantityText(target.baseline, target.unit),
    periodText(target.baselineFrom, target.baselineTo),
    joined([exposureText(target.baselineServed, data), rateText(rates, 'before')]),
  );
}

function after({ result, unit, rates }: Outcome, data: readonly ToolUse[]): string {
  if (result === null) return '';
  return cellText(
    quantityText(result.after, result.unit.trim() || unit),
    periodText(result.from, result.to),
    joined([exposureText(result.served, data), rateText(rates, 'after')]),
  );
}

function cellText(value: string, period: string, exposure: string): string {
  return joined([value, period, exposure], '\n');
}

function changeOf({ baseline, after: value, change, unit }: Outcome): string {
  return baseline === null || value === null || change === null
    ? ''
    : changeText(baseline, value, unit);
}
