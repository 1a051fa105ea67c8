import type { RowKindsGiven } from './rowContext.ts';
import { agree } from '#intake/reading/tally.ts';

/**
 * Rows that add up those above them although nothing in their names says so, as "Triwulan I" below its months: only where
 * a written total counts none of them, and all else then adds up to it. Empty where that does not prove them.
 */
export function unnamedSubtotals(
  { addable, valueAt }: Pick<RowKindsGiven, 'addable' | 'valueAt'>,
  data: readonly number[],
  total: number,
): readonly number[] {
  const columns = addable.filter((column) => !Number.isNaN(valueAt(total, column)));
  const sumOf = (rows: readonly number[], column: number): number =>
    rows.reduce((sum, row) => sum + (valueAt(row, column) || 0), 0);
  const areAll = (rows: readonly number[], row: number): boolean =>
    columns.every((column) => agree(sumOf(rows, column), valueAt(row, column)));
  if (columns.length === 0 || areAll(data, total)) return [];
  const found: number[] = [];
  let run: number[] = [];
  for (const row of data) {
    if (run.length > 1 && areAll(run, row)) {
      found.push(row);
      run = [];
    } else run.push(row);
  }
  const others = data.filter((row) => !found.includes(row));
  return run.length === 0 && found.length > 1 && areAll(others, total) ? found : [];
}
