import type { ColumnFacts } from './columnFacts.ts';
import { isServedName, sumName } from './names.ts';
import { agree } from './tally.ts';
import type { Disagreement } from './tally.ts';

/** The numbers of a table in its rows of data; `NaN` where there is none. */
export interface Numbers {
  readonly rows: readonly number[];
  readonly valueAt: (row: number, column: number) => number;
}

interface SumFound {
  readonly kind: 'sum' | 'amount' | 'doubtful';
  readonly told: readonly Disagreement[];
}

const NO_SUM: SumFound = { kind: 'amount', told: [] };

/** What the columns left of a place add up to, row by row. */
export interface RunningSums {
  /** All amounts before, those since the last sum, and all but the column itself. */
  readonly groups: (at: number) => readonly Group[];
  readonly addAmount: (at: number) => void;
  readonly addSum: () => void;
}

interface Group {
  readonly columns: number;
  readonly sumAt: (row: number) => number;
}

/** Adds up amounts from left to right. */
export function runningSums({ rows, valueAt }: Numbers, amounts: readonly number[]): RunningSums {
  const size = Math.max(0, ...rows.slice(-1)) + 1;
  const before = new Float64Array(size).fill(NaN);
  const since = new Float64Array(size).fill(NaN);
  const all = new Float64Array(size).fill(NaN);
  const add = (sums: Float64Array, at: number): void => {
    for (const row of rows) {
      const value = valueAt(row, at);
      if (Number.isNaN(value)) continue;
      const sum = sums[row] ?? NaN;
      sums[row] = Number.isNaN(sum) ? value : sum + value;
    }
  };
  const counts = { before: 0, since: 0 };
  for (const at of amounts) add(all, at);
  return {
    groups: (at) => [
      { columns: counts.before, sumAt: (row) => before[row] ?? NaN },
      { columns: counts.since, sumAt: (row) => since[row] ?? NaN },
      {
        // A sum that stands before its parts has several.
        columns: amounts.length > 2 ? amounts.length - 1 : 0,
        sumAt: (row) => (all[row] ?? NaN) - (Number.isNaN(valueAt(row, at)) ? 0 : valueAt(row, at)),
      },
    ],
    addAmount: (at) => {
      add(before, at);
      add(since, at);
      counts.before += 1;
      counts.since += 1;
    },
    addSum: () => {
      since.fill(NaN);
      counts.since = 0;
    },
  };
}

interface SumGiven {
  readonly numbers: Numbers;
  readonly running: RunningSums;
  readonly arePeers: boolean;
  readonly rowName: (row: number) => string;
}

/** Whether a column adds up others: by its name and its arithmetic, or by its arithmetic alone where that cannot be chance. */
export function sumColumns(column: ColumnFacts, given: SumGiven): SumFound {
  const named = sumName(column.name);
  const groups = given.running.groups(column.at).filter(({ columns }) => columns > 0);
  const [best] = groups
    .map((group) => compare(column.at, group, given.numbers))
    .toSorted((a, b) => a.missed.length - b.missed.length || b.columns - a.columns);
  if (best === undefined || best.compared === 0) return NO_SUM;
  const agreed = best.compared - best.missed.length;
  const isWhole = best.missed.length === 0 && best.nonzero > 0;
  if (named === 'exact' || named === 'sub') {
    // Of a single column a sum is all or nothing: half of its rows may be the same by chance.
    const isMostly =
      agreed === best.compared ||
      (best.columns > 1 && agreed * 2 >= best.compared && best.nonzero > 0);
    if (!isMostly && !(given.arePeers && groups.some(({ columns }) => columns > 1))) return NO_SUM;
    // Where all are more than what was counted, it is among them that it was counted.
    const isServed =
      agreed === 0 &&
      isServedName(column.name) &&
      best.missed.every(({ written, added }) => written > added);
    if (isServed) return { kind: 'sum', told: [] };
    const told = best.missed.map(({ row, written, added }) => ({
      sum: column.name,
      of: given.rowName(row),
      written,
      added,
      row,
      column: column.at,
      is: 'sum' as const,
    }));
    return { kind: 'sum', told };
  }
  if (!isWhole || best.columns < 2) return NO_SUM;
  if (named === 'first' && best.nonzero > 1) return { kind: 'sum', told: [] };
  if (column.name === '' && best.nonzero > 1) return { kind: 'sum', told: [] };
  return best.nonzero > 2 || named !== null ? { kind: 'doubtful', told: [] } : NO_SUM;
}

/** Names under which scores or prices are multiplied. */
const PRODUCT = /[x×*]|\b(?:total|jumlah|skor|nilai|hasil)\b/i;

/** Whether a column multiplies all amounts before it, row by row: "U×S×G", or a number of things and their price. */
export function isProduct(
  { at, name }: Pick<ColumnFacts, 'at' | 'name'>,
  { rows, valueAt }: Numbers,
  amounts: readonly number[],
): boolean {
  if (amounts.length < 2 || !PRODUCT.test(name)) return false;
  const held = rows.filter((row) => !Number.isNaN(valueAt(row, at)));
  const isLarge = held.some((row) => amounts.every((column) => valueAt(row, column) > 1));
  return (
    isLarge &&
    held.length > 1 &&
    held.every((row) =>
      agree(
        valueAt(row, at),
        amounts.reduce((product, column) => product * valueAt(row, column), 1),
      ),
    )
  );
}

interface Compared {
  /** How many columns were added up. */
  readonly columns: number;
  readonly compared: number;
  /** Rows that agree and are not nothing. */
  readonly nonzero: number;
  readonly missed: readonly {
    readonly row: number;
    readonly written: number;
    readonly added: number;
  }[];
}

function compare(at: number, { columns, sumAt }: Group, { rows, valueAt }: Numbers): Compared {
  const missed: Compared['missed'][number][] = [];
  let [compared, nonzero] = [0, 0];
  for (const row of rows) {
    const [written, added] = [valueAt(row, at), sumAt(row)];
    if (Number.isNaN(written) || Number.isNaN(added)) continue;
    compared += 1;
    if (!agree(written, added)) missed.push({ row, written, added });
    else if (written !== 0) nonzero += 1;
  }
  return { columns, compared, nonzero, missed };
}

interface Whole {
  /** Columns that it may share out, and those of which it may share out the sum. */
  readonly bases: readonly number[];
  readonly counted: readonly number[];
  readonly isNamed: boolean;
}

/** A share as it is written, and as it should be. */
interface MissedShare {
  readonly row: number;
  readonly written: number;
  readonly added: number;
}

/**
 * The shares of a column that are none of another's: 100 × value ÷ total, as roundly as people write it. `null` where it
 * does not hold shares: named so, half of them have to agree, else all.
 */
export function missedShares(
  { rows, valueAt }: Numbers,
  at: number,
  whole: Whole,
): readonly MissedShare[] | null {
  const { bases, counted, isNamed } = whole;
  const ofAll = (row: number): number => {
    const held = counted
      .map((column) => valueAt(row, column))
      .filter((value) => !Number.isNaN(value));
    return held.length === 0 ? NaN : held.reduce((sum, value) => sum + value, 0);
  };
  const parts = bases.map(
    (base) =>
      (row: number): number =>
        valueAt(row, base),
  );
  let fewest: readonly MissedShare[] | null = null;
  for (const partAt of [...parts, ofAll]) {
    const missed = missedOf(rows, { partAt, writtenAt: (row) => valueAt(row, at), isNamed });
    if (missed !== null && missed.length < (fewest?.length ?? Infinity)) fewest = missed;
  }
  return fewest;
}

interface SharedOut {
  readonly partAt: (row: number) => number;
  readonly writtenAt: (row: number) => number;
  readonly isNamed: boolean;
}

function missedOf(
  rows: readonly number[],
  { partAt, writtenAt, isNamed }: SharedOut,
): readonly MissedShare[] | null {
  const held = rows.filter((row) => !Number.isNaN(partAt(row)));
  const total = held.reduce((sum, row) => sum + partAt(row), 0);
  if (held.length === 0) return null;
  if (total === 0) return isNamed ? [] : null;
  const shares = held.filter((row) => !Number.isNaN(writtenAt(row)));
  let [near, fractions] = [0, 0];
  const missed: MissedShare[] = [];
  for (const row of shares) {
    const share = (100 * partAt(row)) / total;
    const written = writtenAt(row);
    const isFraction = agree(written * 100, share);
    if (isFraction || Math.abs(written - share) <= tolerance(written)) near += 1;
    else missed.push({ row, written, added: share });
    if (isFraction) fractions += 1;
  }
  if (near === 0 || (missed.length > 0 && !(isNamed && near * 2 >= shares.length))) return null;
  const scale = fractions * 2 > near ? 100 : 1;
  return missed.map(({ row, written, added }) => ({
    row,
    written,
    added: Number((added / scale).toFixed(scale === 1 ? 1 : 3)),
  }));
}

/** People round a share up or down so that all make a hundred. */
function tolerance(written: number): number {
  const decimals = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
  return decimals === 0 ? 1 : 1.01 * 10 ** -decimals;
}

/** Whether a column adds up another row by row. */
export function isAccumulated(
  { rows, valueAt }: Numbers,
  at: number,
  columns: readonly number[],
): boolean {
  return columns.some((column) => {
    let [sum, compared] = [0, 0];
    const holds = rows.every((row) => {
      const [value, written] = [valueAt(row, column), valueAt(row, at)];
      if (Number.isNaN(value)) return Number.isNaN(written);
      sum += value;
      if (Number.isNaN(written)) return true;
      compared += 1;
      return Math.abs(written - sum) <= Math.max(tolerance(written) / 2, 1e-9);
    });
    // Zeros below zeros add up to nothing, and tell nothing.
    return holds && compared > 1 && sum !== 0;
  });
}

/** Whether the numbers of a column never fall. */
export function isRising({ rows, valueAt }: Numbers, at: number): boolean {
  const values = rows.map((row) => valueAt(row, at)).filter((value) => !Number.isNaN(value));
  return values.every((value, place) => value >= (values[place - 1] ?? value));
}

/** Whether a column never falls and ends at a hundred, or at the sum of another: rounded shares that are added up. */
export function reachesWhole(
  { rows, valueAt }: Numbers,
  at: number,
  columns: readonly number[],
): boolean {
  const valuesOf = (column: number): readonly number[] =>
    rows.map((row) => valueAt(row, column)).filter((value) => !Number.isNaN(value));
  const values = valuesOf(at);
  const last = values.at(-1);
  if (last === undefined || values.length < 2 || !isRising({ rows, valueAt }, at)) return false;
  const wholes = columns.map((column) => valuesOf(column).reduce((sum, value) => sum + value, 0));
  return Math.abs(last - 100) < 1 || [1, ...wholes].some((whole) => agree(last, whole));
}
