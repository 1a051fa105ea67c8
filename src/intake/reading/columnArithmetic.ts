import type { ColumnFacts } from './columnFacts.ts';
import { sumName } from './names.ts';
import { agree } from './tally.ts';
import type { Disagreement } from './tally.ts';

/** The numbers of a table in its rows of data; `NaN` where there is none. */
export interface Numbers {
  readonly rows: readonly number[];
  readonly valueAt: (row: number, column: number) => number;
}

interface SumGiven {
  readonly numbers: Numbers;
  /** Other columns of amounts, and those already known as sums. */
  readonly others: readonly number[];
  readonly sums: readonly number[];
  readonly arePeers: boolean;
  readonly rowName: (row: number) => string;
}

interface SumFound {
  readonly kind: 'sum' | 'amount' | 'doubtful';
  readonly told: readonly Disagreement[];
}

const NO_SUM: SumFound = { kind: 'amount', told: [] };

/** Whether a column adds up others: by its name and its arithmetic, or by its arithmetic alone where that cannot be chance. */
export function sumColumns(column: ColumnFacts, given: SumGiven): SumFound {
  const { others, numbers } = given;
  const named = sumName(column.name);
  const [best] = groupsBefore(column.at, given)
    .map((group) => compare(column.at, group, numbers))
    .toSorted((a, b) => a.missed.length - b.missed.length || b.group.length - a.group.length);
  if (best === undefined || best.compared === 0) return NO_SUM;
  const agreed = best.compared - best.missed.length;
  const isWhole = best.missed.length === 0 && best.nonzero > 0;
  if (named === 'exact' || named === 'sub') {
    const isMostly = agreed * 2 >= best.compared && best.nonzero > 0;
    if (!isMostly && !(given.arePeers && others.length > 1)) return NO_SUM;
    const told = best.missed.map(({ row, written, added }) => ({
      sum: column.name,
      of: given.rowName(row),
      written,
      added,
      row,
      column: column.at,
    }));
    return { kind: 'sum', told };
  }
  if (!isWhole || best.group.length < 2) return NO_SUM;
  if (named === 'first' && best.nonzero > 1) return { kind: 'sum', told: [] };
  if (column.name === '' && best.nonzero > 1) return { kind: 'sum', told: [] };
  return best.nonzero > 2 || named !== null ? { kind: 'doubtful', told: [] } : NO_SUM;
}

/** What a column may add up: all amounts before it, those since the last sum, or all others. */
function groupsBefore(at: number, { others, sums }: SumGiven): readonly (readonly number[])[] {
  const before = others.filter((other) => other < at);
  const last = sums.filter((sum) => sum < at).at(-1) ?? -1;
  const groups = [before, before.filter((other) => other > last), others];
  return groups.filter((group) => group.length > 0);
}

interface Compared {
  readonly group: readonly number[];
  readonly compared: number;
  /** Rows that agree and are not nothing. */
  readonly nonzero: number;
  readonly missed: readonly {
    readonly row: number;
    readonly written: number;
    readonly added: number;
  }[];
}

function compare(at: number, group: readonly number[], { rows, valueAt }: Numbers): Compared {
  const missed: Compared['missed'][number][] = [];
  let [compared, nonzero] = [0, 0];
  for (const row of rows) {
    const written = valueAt(row, at);
    if (Number.isNaN(written)) continue;
    let [added, parts] = [0, 0];
    for (const column of group) {
      const value = valueAt(row, column);
      if (Number.isNaN(value)) continue;
      added += value;
      parts += 1;
    }
    if (parts === 0) continue;
    compared += 1;
    if (!agree(written, added)) missed.push({ row, written, added });
    else if (written !== 0) nonzero += 1;
  }
  return { group, compared, nonzero, missed };
}

/** Whether a column holds the shares of another: 100 × value ÷ total, as roundly as people write it. */
export function isPartOf(
  numbers: Numbers,
  at: number,
  { bases, isNamed }: { readonly bases: readonly number[]; readonly isNamed: boolean },
): boolean {
  return bases.some((base) => {
    const held = numbers.rows.filter((row) => !Number.isNaN(numbers.valueAt(row, base)));
    const total = held.reduce((sum, row) => sum + numbers.valueAt(row, base), 0);
    if (total === 0) return isNamed;
    const shares = held.filter((row) => !Number.isNaN(numbers.valueAt(row, at)));
    const near = shares.filter((row) => {
      const share = (100 * numbers.valueAt(row, base)) / total;
      const written = numbers.valueAt(row, at);
      return Math.abs(written - share) <= tolerance(written) || agree(written * 100, share);
    });
    const isClear = shares.length > 0 && near.length === shares.length;
    return isClear || (isNamed && near.length > 0 && near.length * 5 >= shares.length * 4);
  });
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
    return holds && compared > 1;
  });
}
