import { upperGamma } from './upperGamma.ts';

export interface ChiSquareTest {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** Probability of a statistic at least as large if rows and columns had nothing to do with each other. */
  readonly p: number;
  /** Below five the probability is only rough. */
  readonly smallestExpected: number;
  /** How many cells are expected to count less than five. */
  readonly cellsBelowFive: number;
  readonly cells: number;
}

/**
 * Pearson's test of independence of rows and columns, without a continuity correction.
 *
 * Rows and columns without any count are left out. `null` where fewer than two of either remain, where rows differ in
 * length, or where a cell is no count (negative or not finite).
 */
export function chiSquareTest(counts: readonly (readonly number[])[]): ChiSquareTest | null {
  const width = counts[0]?.length ?? 0;
  const isSound = counts.every(
    (row) => row.length === width && row.every((count) => Number.isFinite(count) && count >= 0),
  );
  if (!isSound) return null;
  const rowTotals = counts.map(totalOf);
  const columnTotals = Array.from({ length: width }, (_, at) =>
    counts.reduce((sum, row) => sum + totalOf(row.slice(at, at + 1)), 0),
  );
  const total = totalOf(rowTotals);
  const rows = rowTotals.filter((each) => each > 0).length;
  const columns = columnTotals.filter((each) => each > 0).length;
  if (rows < 2 || columns < 2) return null;
  const cells = counts.flatMap((row) => {
    const share = totalOf(row) / total;
    return columnTotals.map((columnTotal, at) => ({
      count: totalOf(row.slice(at, at + 1)),
      expected: share * columnTotal,
    }));
  });
  const possible = cells.filter(({ expected }) => expected > 0);
  const statistic = possible.reduce(
    (sum, { count, expected }) => sum + ((count - expected) / expected) * (count - expected),
    0,
  );
  const degreesOfFreedom = (rows - 1) * (columns - 1);
  return {
    statistic,
    degreesOfFreedom,
    p: upperGamma(degreesOfFreedom / 2, statistic / 2),
    smallestExpected: possible.reduce((least, { expected }) => Math.min(least, expected), total),
    cellsBelowFive: possible.filter(({ expected }) => expected < 5).length,
    cells: possible.length,
  };
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
