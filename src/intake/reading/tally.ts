/** A number of a summary that is not what its name says. */
export interface Disagreement {
  /** Name of the row or column that summarises. */
  readonly sum: string;
  /** Name of the column or row that it summarises. */
  readonly of: string;
  readonly written: number;
  /** What it should be. */
  readonly added: number;
  /** Where it is written, from 0 in the block. */
  readonly row: number;
  readonly column: number;
  readonly is: 'sum' | 'mean' | 'share';
}

/** Sums that grow row by row. */
export interface Tally {
  readonly add: (valueAt: (column: number) => number) => void;
  /** Says that a sum stands here: a span begins. */
  readonly part: () => void;
  /** What can be added up now: all, then what stands below each sum, the latest first. */
  readonly spans: () => readonly Span[];
  /** The largest single number of each column. */
  readonly most: (column: number) => number;
  readonly rows: () => number;
}

/** Rows that follow each other. */
export interface Span {
  readonly rows: number;
  readonly sum: (column: number) => number;
}

/** Further sums above are not looked at. */
const MOST_PARTS = 24;

export function newTally(columns: readonly number[]): Tally {
  const sums = new Map(columns.map((column) => [column, 0]));
  const most = new Map<number, number>();
  const parts: { readonly rows: number; readonly sums: ReadonlyMap<number, number> }[] = [];
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
    part: () => {
      parts.unshift({ rows, sums: new Map(sums) });
      parts.length = Math.min(parts.length, MOST_PARTS);
    },
    spans: () => {
      const now = new Map(sums);
      const all = rows;
      return [{ rows: 0, sums: new Map<number, number>() }, ...parts].map((before) => ({
        rows: all - before.rows,
        sum: (column) => (now.get(column) ?? 0) - (before.sums.get(column) ?? 0),
      }));
    },
    most: (column) => most.get(column) ?? 0,
    rows: () => rows,
  };
}

/** In how many columns a row is the sum of at least two rows; 0 where any column is not, or all are nothing. */
export function isAgreeing(
  { rows, sum }: Span,
  columns: readonly number[],
  valueAt: (column: number) => number,
): number {
  if (rows < 2) return 0;
  let agreed = 0;
  for (const column of columns) {
    const value = valueAt(column);
    if (Number.isNaN(value)) continue;
    if (!agree(value, sum(column))) return 0;
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
