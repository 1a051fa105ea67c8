import type { ParetoInput, ParetoResult, ParetoRow } from '#domain/tools/pareto.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';

const oneDecimal = { decimals: 1 } as const;

export interface ParetoTableSetting extends TableFrame {
  readonly weight: ParetoInput['weight'];
  readonly classes: ParetoInput['classes'];
  /** Unit of weights; empty for counts. */
  readonly unit: string;
}

/** Kinds from most to least frequent with their shares; the vital few are marked. */
export function paretoTable({ rows, total }: ParetoResult, setting: ParetoTableSetting): Table {
  const { weight, classes, unit, ...frame } = setting;
  const hasClasses = classes === 'shown';
  const write = weightWriter(unit);
  const named = write(0).startsWith('Rp') || unit === '' ? 'Nilai' : `Nilai (${unit})`;
  const columns: readonly TableColumn[] = [
    { title: 'No.', weight: 1, align: 'center' },
    { title: 'Jenis', weight: 6, align: 'start' },
    { title: weight === 'count' ? 'Frekuensi' : named, weight: 2.4, align: 'end' },
    { title: 'Kontribusi', weight: 2.4, align: 'end' },
    { title: 'Kumulatif', weight: 2.4, align: 'end' },
  ];
  const cellsOf = (row: ParetoRow, index: number): readonly string[] => [
    `${index + 1}`,
    row.category || 'Tanpa nama',
    write(row.count),
    formatPercent(row.percent, oneDecimal),
    formatPercent(row.cumulativePercent, oneDecimal),
    ...(hasClasses ? [row.class] : []),
  ];
  const sums = ['', 'Jumlah', write(total), total === 0 ? '' : '100,0%', ''];
  return {
    kind: 'table',
    ...frame,
    columns: hasClasses ? [...columns, { title: 'Kelas', weight: 1.4, align: 'center' }] : columns,
    rows: [
      ...rows.map((row, index): TableRow => ({
        cells: cellsOf(row, index).map(cell),
        style: row.vital ? 'vital' : 'plain',
      })),
      { cells: [...sums, ...(hasClasses ? [''] : [])].map(cell), style: 'total' },
    ],
  };
}

/** Money is written as money in every cell; other units stand in the heading alone. */
function weightWriter(unit: string): (value: number) => string {
  const isMoney = formatQuantity(1, unit).startsWith('Rp');
  return (value) => (isMoney ? formatQuantity(value, unit) : formatNumber(value));
}
