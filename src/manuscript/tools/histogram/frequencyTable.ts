import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import { boundaryLabel, classLabel } from '#words/classLabel.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { cell, plainRow } from '#manuscript/blocks/table.ts';
import type { Table } from '#manuscript/manuscript.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';
import { finer } from '#manuscript/tools/parts/valueText.ts';

/** More strokes than this are no quicker to read than their number. */
const MOST_STROKES = 30;

/** Classes with boundaries, midpoint, strokes and frequency, as they are written by hand. */
export function frequencyTable(result: HistogramResult, frame: TableFrame): Table {
  const { classes, decimals, convention, statistics } = result;
  const isTaught = convention === 'taught';
  const isStroked = isTaught && classes.every(({ count }) => count <= MOST_STROKES);
  return {
    kind: 'table',
    ...frame,
    columns: [
      { title: 'No.', weight: 1, align: 'center' },
      { title: 'Kelas', weight: 2.6, align: 'center' },
      ...(isTaught ? [{ title: 'Batas kelas', weight: 3, align: 'center' as const }] : []),
      { title: 'Nilai tengah', weight: 2, align: 'end' },
      ...(isStroked ? [{ title: 'Turus', weight: 4, align: 'start' as const }] : []),
      { title: 'Frekuensi', weight: 2, align: 'end' },
      { title: 'Persen', weight: 1.8, align: 'end' },
    ],
    rows: [
      ...classes.map((each, at) =>
        plainRow([
          `${at + 1}`,
          classLabel(each, result),
          ...(isTaught ? [boundaryLabel(each, decimals)] : []),
          finer(each.midpoint, decimals),
          ...(isStroked ? [strokes(each.count)] : []),
          formatNumber(each.count),
          formatPercent(each.percent, { decimals: 1 }),
        ]),
      ),
      {
        cells: [
          { ...cell('Jumlah'), span: 3 + (isTaught ? 1 : 0) + (isStroked ? 1 : 0) },
          cell(formatNumber(statistics.n)),
          cell('100,0%'),
        ],
        style: 'total',
      },
    ],
  };
}

/** Strokes in bundles of five, the fifth laid across: "||||/ ||" is seven. */
function strokes(count: number): string {
  const bundles = Array.from({ length: Math.floor(count / 5) }, () => '||||/');
  return [...bundles, '|'.repeat(count % 5)].join(' ').trim();
}
