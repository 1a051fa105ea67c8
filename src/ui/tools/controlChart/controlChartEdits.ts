import type { Amount } from '#domain/tools/atoms.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type {
  ControlChartInput,
  ControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import type { GridColumn, GridRow } from '#ui/fields/grid/gridColumn.ts';

export const MOST_VALUES = 60;
const LEAST_VALUES = 2;

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
    { name: 'note', label: 'Catatan', kind: 'text', width: 190 },
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
      return [counted, size];
    case 'c':
      return [{ ...counted, label: 'Jumlah cacat' }];
    case 'u':
      return [
        { ...counted, label: 'Jumlah cacat' },
        { ...size, label: 'Banyak unit' },
      ];
  }
}

/** How many values a subgroup has room for. */
export function valueColumns({ points }: ControlChartInput): number {
  return points.reduce((most, { values }) => Math.max(most, values.length), LEAST_VALUES);
}

/** How many values, from the first, hold anything in some subgroup. */
export function usedValues({ points }: ControlChartInput): number {
  return points.reduce(
    (most, { values }) => Math.max(most, values.findLastIndex((value) => value !== null) + 1),
    LEAST_VALUES,
  );
}

/** Subgroups with room for so many values; none that holds anything is cut off. */
export function withValueColumns(input: ControlChartInput, count: number): ControlChartInput {
  const length = Math.max(count, usedValues(input));
  return {
    ...input,
    points: input.points.map((point) => ({
      ...point,
      values: Array.from({ length }, (_, index) => point.values[index] ?? null),
    })),
  };
}

/** Points as rows of a grid. */
export function gridOfPoints(input: ControlChartInput): readonly GridRow[] {
  return input.points.map(({ name, values, count, size, struck, note }) => ({
    name,
    count,
    size,
    struck,
    note,
    ...Object.fromEntries(values.map((value, index) => [valueKey(index), value])),
  }));
}

/** The points after their grid was edited. */
export function pointsOfGrid(rows: readonly GridRow[]): ControlChartPoint[] {
  return rows.map((row) => ({
    name: words(row['name']),
    values: valuesOf(row),
    count: amount(row['count']),
    size: amount(row['size']),
    struck: words(row['struck']),
    note: words(row['note']),
  }));
}

/** The team's own words about points whose counts come from a check sheet. */
export function remarksOfGrid(
  { points }: ControlChartInput,
  rows: readonly GridRow[],
): ControlChartPoint[] {
  return rows.map((row, index) => ({
    ...(points[index] ?? emptyControlChartPoint),
    struck: words(row['struck']),
    note: words(row['note']),
  }));
}

/** The position of a value is in its key: values pasted into the third column stay third. */
function valuesOf(row: GridRow): Amount[] {
  const values: Amount[] = [];
  for (let index = 0; index < MOST_VALUES; index += 1) {
    const value = row[valueKey(index)];
    if (value === undefined) continue;
    while (values.length < index) values.push(null);
    values.push(amount(value));
  }
  return values;
}

function valueKey(index: number): string {
  return `value-${index}`;
}

function words(cell: GridRow[string] | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

function amount(cell: GridRow[string] | undefined): Amount {
  return typeof cell === 'string' ? { typed: cell } : (cell ?? null);
}
