import { isNumeric } from '#intake/cells/token.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { textAt, tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';
import {
  isInspectedName,
  isMeanName,
  isRunningName,
  isSerialName,
  isShareName,
  isSpreadName,
  sumName,
} from './names.ts';
import { agree, isAgreeing, isLargest, newTally } from './tally.ts';
import type { Disagreement, Tally } from './tally.ts';

/** What a row of the table is. */
export type RowKind =
  | 'data'
  | 'sum'
  | 'subtotal'
  | 'mean'
  | 'share'
  | 'running'
  | 'remark'
  | 'title'
  | 'head'
  | 'blank';

export interface RowKindsGiven {
  readonly grid: Grid;
  /** Rows of the body, from top to bottom. */
  readonly rows: readonly number[];
  readonly facts: readonly ColumnFacts[];
  /** What each row is called. */
  readonly nameOf: (row: number) => string;
  /** Columns whose numbers may be added up. */
  readonly addable: readonly number[];
  /** The number in a cell; `NaN` for none. */
  readonly valueAt: (row: number, column: number) => number;
  /** What somebody said of single rows, and of a row that could be a sum or a kind. */
  readonly said: ReadonlyMap<number, RowKind>;
  readonly doubtful: 'sum' | 'data' | null;
}

export interface RowKinds {
  readonly kinds: ReadonlyMap<number, RowKind>;
  readonly told: readonly Disagreement[];
  /** Rows that could be a sum or a kind, where nobody has said which. */
  readonly doubts: readonly number[];
}

/** Tells rows of sums, means and shares from rows of data, by their names and by their arithmetic. */
export function rowKinds(given: RowKindsGiven): RowKinds {
  const { rows, said, addable, valueAt } = given;
  const kinds = new Map<number, RowKind>();
  const sums: SumRow[] = [];
  const doubts: number[] = [];
  const all = newTally(addable);
  let part = newTally(addable);
  const tail = tailOf(given);
  const labels = labelsOf(given);
  for (const row of rows) {
    const kind = said.get(row) ?? kindOf(given, row, { all, part, tail, labels });
    const settled = kind === 'doubtful' ? (given.doubtful ?? 'doubtful') : kind;
    if (settled === 'doubtful') doubts.push(row);
    const shown = settled === 'doubtful' ? 'data' : settled;
    kinds.set(row, shown);
    if (shown === 'data') {
      all.add((column) => valueAt(row, column));
      part.add((column) => valueAt(row, column));
    } else if (shown === 'sum' || shown === 'subtotal') {
      sums.push({ row, all: all.sums(), part: part.sums(), before: all.rows() });
      part = newTally(addable);
    }
  }
  if (all.rows() === 0 && sums.length > 0 && addable.length > 1) {
    // "Jumlah" over several columns and nothing that it would add up: the only row of data.
    for (const { row } of sums) if (!said.has(row)) kinds.set(row, 'data');
    return { kinds, doubts, told: [] };
  }
  return { doubts, ...settleSums(given, { kinds, sums, all }) };
}

interface SumRow {
  readonly row: number;
  /** By column: all data above, and those since the sum before. */
  readonly all: ReadonlyMap<number, number>;
  readonly part: ReadonlyMap<number, number>;
  /** How many rows of data are above. */
  readonly before: number;
}

interface Sofar {
  readonly all: Tally;
  readonly part: Tally;
  /** Rows from here on may be a summary: no numbered or plainly named data follow. */
  readonly tail: number;
  readonly labels: Labels;
}

function kindOf(given: RowKindsGiven, row: number, sofar: Sofar): RowKind | 'doubtful' {
  const { grid, addable, valueAt } = given;
  const name = given.nameOf(row);
  const named = sumName(name);
  const holds = addable.some((column) => !Number.isNaN(valueAt(row, column)));
  if (named === 'exact' || named === 'sub') return holds || hasNumbers(grid, row) ? 'sum' : 'data';
  if (hasNumbers(grid, row)) {
    if (isMeanName(name)) return 'mean';
    if (row >= sofar.tail && isSpreadName(name) && name.length > 2) return 'mean';
    if (isShareName(name)) return 'share';
    if (isRunningName(name) && name.length > 4) return 'running';
  }
  if (!holds) return addable.length > 0 && isGroupTitle(given, row) ? 'title' : 'data';
  if (isInspectedName(name)) return 'data';
  const values = (column: number): number => valueAt(row, column);
  const agreed = Math.max(
    isAgreeing(sofar.all, addable, values),
    isAgreeing(sofar.part, addable, values),
  );
  const isLast = row === given.rows.at(-1);
  const isBare = name === '' && sofar.labels.isLabelled && !sofar.labels.of(row);
  if (agreed === 0) {
    // A last row that is larger than all above may be a sum that somebody added up wrongly.
    const mayBeWrong = isLast && (named === 'first' || isBare);
    return mayBeWrong && isLargest(sofar.all, addable, values) ? 'doubtful' : 'data';
  }
  if (isBare) return 'sum';
  if (named !== null) return 'doubtful';
  const isTelling = agreed > 1 ? sofar.all.rows() > 1 : sofar.all.rows() > 3;
  return isLast && isTelling && name !== '' ? 'doubtful' : 'data';
}

/** Whether a table names its rows by words, days or numbers, and which rows it names. */
interface Labels {
  readonly isLabelled: boolean;
  readonly of: (row: number) => boolean;
}

function labelsOf({ grid, rows, addable }: RowKindsGiven): Labels {
  const numbers = new Set(addable);
  const columns = Array.from({ length: grid.width }, (_, column) => column).filter(
    (column) => !numbers.has(column),
  );
  const of = (row: number): boolean => columns.some((column) => textAt(grid, row, column) !== '');
  return { isLabelled: rows.filter(of).length * 2 > rows.length, of };
}

/** The first row of a last stretch in which every name is that of a summary. */
function tailOf({ nameOf, rows }: RowKindsGiven): number {
  const isSummary = (name: string): boolean =>
    sumName(name) !== null || isMeanName(name) || isSpreadName(name) || isShareName(name);
  const last = rows.findLastIndex((row) => !isSummary(nameOf(row)));
  return rows[last + 1] ?? Infinity;
}

/** Sums with data below them are subtotals; what is written in each is compared with what adding up gives. */
function settleSums(
  { nameOf, facts, addable, valueAt }: RowKindsGiven,
  found: {
    readonly kinds: Map<number, RowKind>;
    readonly sums: readonly SumRow[];
    readonly all: Tally;
  },
): Pick<RowKinds, 'kinds' | 'told'> {
  const { kinds, sums, all } = found;
  const told: Disagreement[] = [];
  const whole = all.sums();
  const count = all.rows();
  for (const { row, all: above, part, before } of sums) {
    const name = nameOf(row);
    const isOnTop = before === 0;
    const isPart = sumName(name) === 'sub' || (before < count && !isOnTop);
    const written = addable.flatMap((column) => {
      const value = valueAt(row, column);
      return Number.isNaN(value) ? [] : [{ column, value }];
    });
    const misses = (sums_: ReadonlyMap<number, number>) =>
      written.filter(({ column, value }) => !agree(value, sums_.get(column) ?? 0));
    const candidates = isOnTop ? [whole] : isPart ? [part, above] : [above, part];
    const [best = whole] = candidates.toSorted((a, b) => misses(a).length - misses(b).length);
    if (isPart || (best === part && misses(above).length > 0 && misses(part).length === 0)) {
      kinds.set(row, 'subtotal');
    }
    for (const { column, value } of misses(best)) {
      const { name: place = '' } = facts[column] ?? {};
      told.push({
        sum: name,
        of: place,
        written: value,
        added: best.get(column) ?? 0,
        row,
        column,
      });
    }
  }
  return { kinds, told };
}

/** The first words of a row, before its numbers: its name. */
export function rowName(grid: Grid, row: number): string {
  for (let column = 0; column < grid.width; column += 1) {
    const token = tokenAt(grid, row, column);
    if (token.kind === 'word' || token.kind === 'month') return textAt(grid, row, column);
    if (isNumeric(token) && column > 0 && !isUnitName(textAt(grid, row, column))) break;
  }
  return '';
}

/** "A. Pelayanan": a row of words that heads those below it. */
function isGroupTitle({ grid, facts }: RowKindsGiven, row: number): boolean {
  const texts = (grid.texts[row] ?? []).filter((text) => text !== '');
  const [first = '', second = ''] = texts;
  return texts.length === 1
    ? /^(?:[A-Z]|[IVX]+)[.)] ?\S/.test(first)
    : texts.length === 2 &&
        facts.some(({ at, name }) => isSerialName(name) && textAt(grid, row, at) === first) &&
        /^(?:[A-Z]|[IVX]+)[.)]?$/.test(first) &&
        second !== '';
}

/** "3 Loket" is a name too. */
function isUnitName(text: string): boolean {
  return /[a-z]{4,}/i.test(text);
}

function hasNumbers(grid: Grid, row: number): boolean {
  return Array.from({ length: grid.width }, (_, column) => tokenAt(grid, row, column)).some(
    (token) => isNumeric(token),
  );
}
