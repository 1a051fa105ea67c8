import type { Outcome } from '#domain/risalah/achievement.ts';
import { outcomesOf } from '#domain/risalah/achievement.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { amountText, quantityText } from '#manuscript/text/amountText.ts';
import { changeText } from '#manuscript/text/changeText.ts';
import { periodText } from '#manuscript/text/dayText.ts';
import { joined } from '#manuscript/text/joined.ts';
import { withinSentence } from '#manuscript/text/withinSentence.ts';
import { evidenceBlocks } from '#manuscript/tools/evidenceBlocks.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';

const titles = columnTitles.comparison;

/** The same indicators before and after, with their periods and the number served, and the data behind them. */
export function comparison({ risalah }: Context): readonly Block[] {
  const measured = outcomesOf(risalah).filter(({ result }) => result !== null);
  return [
    ...presented(
      'comparison',
      'Perbandingan keadaan sebelum dan sesudah perbaikan',
      table(measured),
    ),
    ...measured.flatMap(rateSentence),
    ...measured.flatMap(lengthSentence),
    ...evidenceBlocks(risalah, 'comparison', risalah.comparison.data),
  ];
}

function table(measured: readonly Outcome[]): ReturnType<typeof numberedTable> {
  return numberedTable({
    section: 'comparison',
    caption: 'Perbandingan sebelum dan sesudah',
    rows: measured,
    columns: [
      { title: titles.target, weight: 3.4, text: ({ target }) => target.indicator, preset: true },
      { title: titles.before, weight: 3.2, text: before, preset: true },
      { title: titles.after, weight: 3.2, text: after },
      { title: 'Perubahan', weight: 2.4, text: changeOf, optional: true },
      { title: titles.note, weight: 2.4, text: ({ result }) => result?.note ?? '', optional: true },
    ],
  });
}

function before({ target, rates }: Outcome): string {
  return cellText(
    quantityText(target.baseline, target.unit),
    periodText(target.baselineFrom, target.baselineTo),
    served(target.baselineServed, rates?.before ?? null),
  );
}

function after({ result, unit, rates }: Outcome): string {
  if (result === null) return '';
  return cellText(
    quantityText(result.after, result.unit.trim() || unit),
    periodText(result.from, result.to),
    served(result.served, rates?.after ?? null),
  );
}

function cellText(value: string, period: string, exposure: string): string {
  return joined([value, period, exposure], '\n');
}

function served(
  count: Risalah['comparison']['rows'][number]['served'],
  rate: number | null,
): string {
  const n = amountText(count);
  return joined([
    n === '' ? '' : `n = ${n}`,
    rate === null ? '' : `${formatNumber(rate)} per 100 dilayani`,
  ]);
}

function changeOf({ baseline, after: value, change, unit }: Outcome): string {
  return baseline === null || value === null || change === null
    ? ''
    : changeText(baseline, value, unit);
}

/** Where the number served differs, counts are compared per 100 served. */
function rateSentence({ target, rates }: Outcome): readonly Block[] {
  if (rates === null) return [];
  return [
    body(
      'comparison',
      `Karena jumlah yang dilayani berbeda, ${withinSentence(target.indicator)} dibandingkan per 100 yang dilayani: dari ${formatNumber(rates.before)} menjadi ${formatNumber(rates.after)} (${changeText(rates.before, rates.after, '')}).`,
    ),
  ];
}

function lengthSentence({ target, days }: Outcome): readonly Block[] {
  if (days.before === null || days.after === null || !differMuch(days.before, days.after))
    return [];
  return [
    body(
      'comparison',
      `Periode pengukuran ${withinSentence(target.indicator)} berbeda panjang: ${days.before} hari sebelum dan ${days.after} hari sesudah perbaikan.`,
    ),
  ];
}

/** Equal numbers of working days may still be a day or two apart on the calendar. */
function differMuch(before: number, after: number): boolean {
  return Math.abs(before - after) > 0.1 * Math.max(before, after);
}
