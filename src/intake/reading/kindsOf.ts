import type { Answers } from './answers.ts';
import type { BodyRows } from './rows/bodyRows.ts';
import { readNumberCell } from './cellValue.ts';
import type { NumberRead, Writing } from './cellValue.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { columnKinds, isOrdinal } from './columnKinds.ts';
import type { ColumnDoubt, ColumnKind, RowDoubt, RowKind } from './kinds.ts';
import { textAt, tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';
import {
  isMeanName,
  isRunningName,
  isSerialName,
  isServedName,
  isShareName,
  isSpreadName,
} from './names.ts';
import { rowKinds } from './rows/rowKinds.ts';
import type { NamedRows } from './rows/namedRows.ts';
import type { Disagreement } from './tally.ts';

export interface KindsGiven {
  readonly grid: Grid;
  readonly body: BodyRows;
  readonly names: NamedRows;
  readonly facts: readonly ColumnFacts[];
  readonly answers: Answers;
  readonly wish: { readonly arePeers: boolean };
}

/** What the rows and columns of a table are, its numbers read in one way. */
export interface Kinds {
  readonly rows: ReadonlyMap<number, RowKind>;
  readonly columns: readonly ColumnKind[];
  readonly doubtfulRows: readonly { readonly at: number; readonly as: RowDoubt }[];
  readonly doubtfulColumns: readonly { readonly at: number; readonly as: ColumnDoubt }[];
  readonly told: readonly Disagreement[];
  /** How many rows and columns are sums. */
  readonly sums: number;
  readonly numberAt: (row: number, column: number) => NumberRead;
}

export function kindsOf(given: KindsGiven, writing: Writing): Kinds {
  const { grid, body, names, facts, answers, wish } = given;
  const numberAt = numbersAt({ grid, columns: facts, writing });
  const values = facts.map((column) =>
    column.class === 'numbers'
      ? numbersOf(grid, body.rows, (row) => numberAt(row, column.at))
      : null,
  );
  const valueAt = (row: number, column: number): number => values[column]?.[row] ?? NaN;
  const rows = rowKinds({
    grid,
    rows: body.rows,
    facts,
    ...names,
    measured: facts.filter(isMeasured).map(({ at }) => at),
    addable: facts.filter(isAddable).map(({ at }) => at),
    valueAt,
    said: answers.rows ?? new Map<number, RowKind>(),
    words: answers.row,
  });
  const columns = columnKinds({
    facts,
    numbers: { rows: body.rows.filter((row) => rows.kinds.get(row) === 'data'), valueAt },
    rowName: (row) => names.nameOf(row) || textAt(grid, row, 0),
    arePeers: wish.arePeers,
    said: answers.columns ?? new Map<number, ColumnKind>(),
    words: answers.column,
  });
  const isCounted = (at: number): boolean =>
    ['amount', 'time', 'sum'].includes(columns.kinds[at] ?? '');
  const sumRows = [...rows.kinds.values()].filter((kind) => kind === 'sum' || kind === 'subtotal');
  return {
    rows: rows.kinds,
    columns: columns.kinds,
    doubtfulRows: rows.doubts,
    doubtfulColumns: columns.doubts,
    told: [
      ...rows.told.filter((each) => each.is !== 'sum' || isCounted(each.column)),
      ...columns.told,
    ].filter(({ sum }) => !wish.arePeers || !isServed(sum, rows.told)),
    sums: sumRows.length + columns.kinds.filter((kind) => kind === 'sum').length,
    numberAt,
  };
}

/** What each cell says as a number. */
export function numbersAt({
  grid,
  columns,
  writing,
}: {
  readonly grid: Grid;
  readonly columns: readonly ColumnFacts[];
  readonly writing: Writing;
}): Kinds['numberAt'] {
  return (row, column) => {
    const fact = columns[column];
    return fact === undefined
      ? { kind: 'empty' }
      : readNumberCell(tokenAt(grid, row, column), fact, writing);
  };
}

/** Whether a row says how many came, among whom it was counted: more than the sum in several columns. */
function isServed(name: string, told: readonly Disagreement[]): boolean {
  const own = told.filter(({ sum, is }) => sum === name && is === 'sum');
  return isServedName(name) && own.length > 1 && own.every(({ written, added }) => written > added);
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

/** Whether a column's numbers are values, of which a row may give the mean. */
function isMeasured(column: ColumnFacts): boolean {
  return column.class === 'numbers' && !isOrdinal(column) && !isSerialName(column.name);
}

/** Whether a column's numbers may be added up to a total. */
function isAddable(column: ColumnFacts): boolean {
  const { name, isPercent } = column;
  return (
    isMeasured(column) &&
    !isPercent &&
    ![isShareName, isRunningName, isMeanName, isSpreadName].some((is) => is(name))
  );
}
