/** Two numbers that should be the same, and are not. */
export interface Disagreement {
  /** Name of the row or column of sums. */
  readonly sum: string;
  /** Name of the column or row that it adds up. */
  readonly of: string;
  readonly written: number;
  readonly added: number;
  /** Where it is written, from 0 in the block. */
  readonly row: number;
  readonly column: number;
}

/** Sums that grow row by row. */
export interface Tally {
  readonly add: (valueAt: (column: number) => number) => void;
  readonly sum: (column: number) => number;
  readonly sums: () => ReadonlyMap<number, number>;
  /** The largest single number of each column. */
  readonly most: (column: number) => number;
  readonly rows: () => number;
}

export function newTally(columns: readonly number[]): Tally {
  const sums = new Map(columns.map((column) => [column, 0]));
  const most = new Map<number, number>();
  let rows = 0;
  return {
    add: (valueAt) => {
      let holds = false;
      for (const column of columns) {
        const value = valueAt(column);
        if (Number.isNaN(value)) continue;
        sums.set(column, (sums.get(column) ?? 0) + value);
        most.set(column, Math.max(most.get(column) ?? value, value));
        holds = true;
      }
      if (holds) rows += 1;
    },
    sum: (column) => sums.get(column) ?? 0,
    sums: () => new Map(sums),
    most: (column) => most.get(column) ?? 0,
    rows: () => rows,
  };
}

/** In how many columns a row is the sum of at least two rows above; 0 where any column is not, or all are nothing. */
export function isAgreeing(
  tally: Tally,
  columns: readonly number[],
  valueAt: (column: number) => number,
): number {
  if (tally.rows() < 2) return 0;
  let agreed = 0;
  for (const column of columns) {
    const value = valueAt(column);
    if (Number.isNaN(value)) continue;
    if (!agree(value, tally.sum(column))) return 0;
    if (value !== 0) agreed += 1;
  }
  return agreed;
}

/** Whether a row is larger than each of at least two above, in every column that it holds. */
export function isLargest(
  tally: Tally,
  columns: readonly number[],
  valueAt: (column: number) => number,
): boolean {
  const held = columns.filter((column) => !Number.isNaN(valueAt(column)));
  const isOver = (column: number): boolean => valueAt(column) > tally.most(column);
  return tally.rows() > 1 && held.length > 0 && held.every(isOver);
}

/** Whether two sums of decimals are the same but for the dust of floating point. */
export function agree(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
