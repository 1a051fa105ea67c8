import type { Amount } from '#domain/tools/atoms.ts';
import { isShare } from '#domain/tools/atoms.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type {
  ControlChartInput,
  ControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { cellAmount, cellMeasured, cellWords } from './gridRow.ts';
import type { GridRow } from './gridRow.ts';

export const MOST_VALUES = 60;
const LEAST_VALUES = 2;

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
    name: cellWords(row['name']),
    values: valuesOf(row),
    ...countsOf(row),
    struck: cellWords(row['struck']),
    note: cellWords(row['note']),
  }));
}

/** The team's own words about points whose counts come from a check sheet. */
export function remarksOfGrid(
  { points }: ControlChartInput,
  rows: readonly GridRow[],
): ControlChartPoint[] {
  return rows.map((row, index) => ({
    ...(points[index] ?? emptyControlChartPoint),
    struck: cellWords(row['struck']),
    note: cellWords(row['note']),
  }));
}

/** "15 dari 48" in the column of counts fills the one beside it too. */
function countsOf(row: GridRow): Pick<ControlChartPoint, 'count' | 'size'> {
  const count = cellMeasured(row['count']);
  return isShare(count)
    ? { count: count.count, size: count.of }
    : { count, size: cellAmount(row['size']) };
}

/** The position of a value is in its key: values pasted into the third column stay third. */
function valuesOf(row: GridRow): Amount[] {
  const values: Amount[] = [];
  for (let index = 0; index < MOST_VALUES; index += 1) {
    const value = row[valueKey(index)];
    if (value === undefined) continue;
    while (values.length < index) values.push(null);
    values.push(cellAmount(value));
  }
  return values;
}

/** The column of a subgroup's value; positions count from 0. */
export function valueKey(index: number): string {
  return `value-${index}`;
}
