import type { Numbers } from './numbers.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { ColumnKind } from './kinds.ts';
import { isInspectedName, isRunningName, nameKey, statisticOf, sumName } from './names.ts';
import { isStatisticOf } from './statistics.ts';

interface Among {
  readonly facts: readonly ColumnFacts[];
  readonly kinds: readonly ColumnKind[];
  readonly numbers: Numbers;
}

/**
 * Whether a column is the mean, the range … of others, row by row: by its name and its arithmetic. Where the two
 * contradict each other it is doubtful, unless its name says more or is a single letter, as "S" in a table of U, S and G.
 */
export function summaryOf(
  { at, name }: ColumnFacts,
  { facts, kinds, numbers: { rows, valueAt } }: Among,
): 'mean' | 'doubtful' | 'data' {
  const said = isMeasured(kinds[at]) ? statisticOf(name) : null;
  if (said === null) return 'data';
  const measured = facts.filter(
    (column) =>
      column.at !== at &&
      isMeasured(kinds[column.at]) &&
      !(column.class === 'numbers' && column.isOrdinal),
  );
  const parts = measured.filter((column) => !isSummaryName(column.name));
  // "S" may be a part or a summary itself.
  const letters = measured.filter(
    (column) => !isSummaryName(column.name) || nameKey(column.name).length === 1,
  );
  const groups = [parts, letters].filter(({ length }) => length > 1);
  if (groups.length === 0) return 'data';
  const isOf = (others: readonly ColumnFacts[]): boolean => {
    let [compared, agreed] = [0, 0];
    for (const row of rows) {
      const written = valueAt(row, at);
      const values = others
        .map((column) => valueAt(row, column.at))
        .filter((value) => !Number.isNaN(value));
      if (Number.isNaN(written) || values.length < 2) continue;
      compared += 1;
      if (isStatisticOf(said.statistic, values, written)) agreed += 1;
    }
    return compared > 0 && agreed * 2 >= compared;
  };
  if (groups.some(isOf)) return 'mean';
  return said.isBare && nameKey(name).length > 1 ? 'doubtful' : 'data';
}

function isMeasured(kind: ColumnKind | undefined): boolean {
  return kind === 'amount' || kind === 'time' || kind === 'percent';
}

function isSummaryName(name: string): boolean {
  return (
    statisticOf(name) !== null ||
    sumName(name) === 'exact' ||
    isInspectedName(name) ||
    isRunningName(name) ||
    /^(?:peringkat|rank|ranking|rangking|prioritas|urutan)\b/.test(nameKey(name))
  );
}

/** Whether a column called "No" numbers its rows: they rise, or begin again at one, as the parts of a list do. */
export function isSerialAmong({ at, ...column }: ColumnFacts, { rows, valueAt }: Numbers): boolean {
  if (column.class !== 'numbers') return true;
  const values = rows.map((row) => valueAt(row, at)).filter((value) => !Number.isNaN(value));
  return values.every((value, place) => {
    const before = values[place - 1];
    return Number.isInteger(value) && (before === undefined || value >= before || value === 1);
  });
}
