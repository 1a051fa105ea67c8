import type { Answers } from './answers.ts';
import type { BodyRows } from './bodyRows.ts';
import { readNumberCell } from './cellValue.ts';
import type { NumberRead, Writing } from './cellValue.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { columnKinds, isOrdinal } from './columnKinds.ts';
import type { ColumnKind } from './columnKinds.ts';
import { textAt, tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';
import { isMeanName, isRunningName, isSerialName, isShareName, isSpreadName } from './names.ts';
import { rowKinds, rowName } from './rowKinds.ts';
import type { RowKind } from './rowKinds.ts';
import type { Disagreement } from './tally.ts';

export interface KindsGiven {
  readonly grid: Grid;
  readonly body: BodyRows;
  readonly facts: readonly ColumnFacts[];
  readonly answers: Answers;
  readonly wish: { readonly arePeers: boolean };
}

/** What the rows and columns of a table are, its numbers read in one way. */
export interface Kinds {
  readonly rows: ReadonlyMap<number, RowKind>;
  readonly columns: readonly ColumnKind[];
  readonly doubtfulRows: readonly number[];
  readonly doubtfulColumns: readonly number[];
  readonly told: readonly Disagreement[];
  /** How many rows and columns are sums. */
  readonly sums: number;
  readonly numberAt: (row: number, column: number) => NumberRead;
}

export function kindsOf(given: KindsGiven, writing: Writing): Kinds {
  const { grid, body, facts, answers, wish } = given;
  const numberAt = (row: number, column: number): NumberRead => {
    const fact = facts[column];
    return fact === undefined
      ? { kind: 'empty' }
      : readNumberCell(tokenAt(grid, row, column), fact, writing);
  };
  const values = facts.map((column) =>
    column.class === 'numbers'
      ? numbersOf(grid, body.rows, (row) => numberAt(row, column.at))
      : null,
  );
  const valueAt = (row: number, column: number): number => values[column]?.[row] ?? NaN;
  const names = new Map(body.rows.map((row) => [row, rowName(grid, row)]));
  const nameOf = (row: number): string => names.get(row) ?? '';
  const doubtfulRow = doubtful(answers.row);
  const rows = rowKinds({
    grid,
    rows: body.rows,
    facts,
    nameOf,
    addable: facts.filter(isAddable).map(({ at }) => at),
    valueAt,
    said: answers.rows ?? new Map<number, RowKind>(),
    doubtful: doubtfulRow,
  });
  const columns = columnKinds({
    facts,
    numbers: { rows: body.rows.filter((row) => rows.kinds.get(row) === 'data'), valueAt },
    rowName: (row) => nameOf(row) || textAt(grid, row, 0),
    arePeers: wish.arePeers,
    said: answers.columns ?? new Map<number, ColumnKind>(),
    doubtful: doubtful(answers.column),
  });
  const isCounted = (at: number): boolean =>
    ['amount', 'time', 'sum'].includes(columns.kinds[at] ?? '');
  const sumRows = [...rows.kinds.values()].filter((kind) => kind === 'sum' || kind === 'subtotal');
  return {
    rows: rows.kinds,
    columns: columns.kinds,
    doubtfulRows: rows.doubts,
    doubtfulColumns: columns.doubts,
    told: [...rows.told.filter(({ column }) => isCounted(column)), ...columns.told],
    sums: sumRows.length + columns.kinds.filter((kind) => kind === 'sum').length,
    numberAt,
  };
}

function doubtful(words: readonly string[] = []): 'sum' | 'data' | null {
  return words.includes('sum') ? 'sum' : words.includes('data') ? 'data' : null;
}

/** The numbers of a column by their row in the block; `NaN` where there is none. */
function numbersOf(
  { height }: Grid,
  rows: readonly number[],
  readAt: (row: number) => NumberRead,
): Float64Array {
  const numbers = new Float64Array(height).fill(NaN);
  for (const row of rows) {
    const read = readAt(row);
    if (read.kind === 'value') numbers[row] = read.value;
  }
  return numbers;
}

/** Whether a column's numbers may be added up to a total. */
function isAddable(column: ColumnFacts): boolean {
  const { name, isPercent } = column;
  return (
    column.class === 'numbers' &&
    !isPercent &&
    !isOrdinal(column) &&
    ![isSerialName, isShareName, isRunningName, isMeanName, isSpreadName].some((is) => is(name))
  );
}
