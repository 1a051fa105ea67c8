import type { ParetoResult } from '#domain/tools/pareto.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { cell, plainRow } from '#manuscript/blocks/table.ts';
import type { Table, TableRow } from '#manuscript/manuscript.ts';

const oneDecimal = { decimals: 1 } as const;

/** Kinds from most to least frequent with their shares; the vital few are marked. */
export function paretoTable(
  { rows, total }: ParetoResult,
  frame: Pick<Table, 'section' | 'anchor' | 'caption' | 'note'>,
): Table {
  return {
    kind: 'table',
    ...frame,
    columns: [
      { title: 'No.', weight: 1, align: 'center' },
      { title: 'Jenis', weight: 6, align: 'start' },
      { title: 'Frekuensi', weight: 2.4, align: 'end' },
      { title: 'Kontribusi', weight: 2.4, align: 'end' },
      { title: 'Kumulatif', weight: 2.4, align: 'end' },
    ],
    rows: [
      ...rows.map((row, index): TableRow => ({
        cells: [
          `${index + 1}`,
          row.category || 'Tanpa nama',
          formatNumber(row.count),
          formatPercent(row.percent, oneDecimal),
          formatPercent(row.cumulativePercent, oneDecimal),
        ].map(cell),
        style: row.vital ? 'vital' : 'plain',
      })),
      {
        ...plainRow(['', 'Jumlah', formatNumber(total), total === 0 ? '' : '100,0%', '']),
        style: 'total',
      },
    ],
  };
}
