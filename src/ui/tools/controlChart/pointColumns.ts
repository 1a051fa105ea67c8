import { valueColumns, valueKey } from '#domain/edits/controlChartEdits.ts';
import type { ControlChartInput } from '#domain/tools/controlChart/controlChartInput.ts';
import type { GridColumn } from '#ui/fields/grid/gridColumn.ts';

/** The columns that a chart needs; where the points come from a check sheet, its counts are shown and not typed. */
export function pointColumns(
  input: ControlChartInput,
  source: 'typed' | 'sheet',
): readonly GridColumn[] {
  const fixed = source === 'sheet';
  return [
    {
      name: 'name',
      label: input.pointTitle.trim() || 'Titik',
      kind: 'text',
      width: 140,
      frozen: true,
      fixed,
    },
    ...dataColumns(input).map((column) => ({ ...column, kind: 'amount' as const, fixed })),
    { name: 'struck', label: 'Dicoret karena', kind: 'text', width: 190 },
    { name: 'note', label: 'Keterangan', kind: 'text', width: 190 },
  ];
}

function dataColumns(input: ControlChartInput): readonly Omit<GridColumn, 'kind'>[] {
  const counted = { name: 'count', label: 'Unit cacat', min: 0, width: 120 };
  const size = { name: 'size', label: 'Diperiksa', min: 0, width: 120 };
  switch (input.chart) {
    case 'run':
    case 'i-mr':
      return [{ name: valueKey(0), label: 'Nilai', width: 120 }];
    case 'xbar-r':
    case 'xbar-s':
      return Array.from({ length: valueColumns(input) }, (_, index) => ({
        name: valueKey(index),
        label: `Nilai ${index + 1}`,
        width: 88,
      }));
    case 'p':
    case 'np':
      return [{ ...counted, orShare: true }, size];
    case 'c':
      return [{ ...counted, label: 'Jumlah cacat' }];
    case 'u':
      return [
        { ...counted, label: 'Jumlah cacat', orShare: true },
        { ...size, label: 'Banyak unit' },
      ];
  }
}
