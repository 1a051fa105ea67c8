import type { RowKind } from '#intake/reading/kinds.ts';
import { isRunningName, isShareName, statisticOf } from '#intake/reading/names.ts';
import type { Statistic } from '#intake/reading/names.ts';
import type { RowKindsGiven, Sofar, SummaryRow } from './rowContext.ts';
import { isStatisticOf, meanOf } from '#intake/reading/statistics.ts';
import { agree } from '#intake/reading/tally.ts';

/** What a row is that is called a mean, a share or a running sum; `null` for one that is not. */
export function summaryRow(
  given: RowKindsGiven,
  row: number,
  sofar: Sofar,
): RowKind | SummaryRow | null {
  const name = given.nameOf(row);
  const said = statisticOf(name);
  if (said !== null) return statisticRow(given, row, { ...said, sofar, isShort: name.length < 3 });
  if (isShareName(name)) return isSharing(given, row, sofar) ? 'share' : { as: 'share' };
  if (!isRunningName(name) || name.length < 5) return null;
  return isRunningOn(given, row, sofar) ? 'running' : { as: 'running' };
}

interface Said {
  readonly statistic: Statistic;
  readonly isBare: boolean;
  /** "R" and "S" name as many other things. */
  readonly isShort: boolean;
  readonly sofar: Sofar;
}

function statisticRow(
  { measured, valueAt, nameOf, facts }: RowKindsGiven,
  row: number,
  { statistic, isBare, isShort, sofar: { data, since, sinceAny, tail } }: Said,
): RowKind | SummaryRow | null {
  const held = measured.filter((column) => !Number.isNaN(valueAt(row, column)));
  // "#DIV/0!" can only be a mean that could not be worked out; where nothing is measured, "Max Siregar" is a person.
  const isOfNothing = measured.length === 0 && !isBare;
  if (held.length === 0) return isShort || isOfNothing ? null : 'mean';
  const valuesOf = (column: number, rows: readonly number[]): readonly number[] =>
    rows.map((other) => valueAt(other, column)).filter((value) => !Number.isNaN(value));
  const isOf = (column: number, rows: readonly number[]): boolean =>
    isStatisticOf(statistic, valuesOf(column, rows), valueAt(row, column));
  const agreed = [data, data.slice(since), data.slice(sinceAny)].map((rows) =>
    held.filter((column) => isOf(column, rows)),
  );
  if (agreed.some(({ length }) => length * 2 >= held.length)) return 'mean';
  if (isShort || data.length === 0) return null;
  if (statistic === 'mean' && row >= tail && held.every(isBetween)) {
    return {
      is: 'mean',
      told: held
        .filter((column) => !isOf(column, data))
        .map((column) => ({
          sum: nameOf(row),
          of: facts[column]?.name ?? '',
          written: valueAt(row, column),
          added: meanOf(valuesOf(column, data)),
          row,
          column,
          is: 'mean',
        })),
    };
  }
  return isBare ? { as: 'mean' } : null;

  function isBetween(column: number): boolean {
    const values = valuesOf(column, data);
    const written = valueAt(row, column);
    return values.length > 1 && written >= Math.min(...values) && written <= Math.max(...values);
  }
}

/** Shares are added up as roundly as they are written. */
const ROUNDED = 0.11;

/** Rows above that a share or a running sum may be of. */
const MOST_ABOVE = 12;

/** Whether numbers are the shares of a row above, of one row in another, or of the columns' sums; or say "%" themselves. */
function isSharing(
  { grid, rows, measured, addable, valueAt }: RowKindsGiven,
  row: number,
  { tally }: Sofar,
): boolean {
  const held = measured.filter((column) => !Number.isNaN(valueAt(row, column)));
  const isMarked = grid.tokens[row]?.some((token) => token.kind === 'number' && token.percent);
  if (isMarked === true || held.length === 0) return true;
  const isNear = (column: number, share: number): boolean =>
    Math.abs(valueAt(row, column) - share) <= 1;
  const above = rows.filter((other) => other < row).slice(-MOST_ABOVE);
  const lines = above.map(
    (other) =>
      (column: number): number =>
        valueAt(other, column),
  );
  const [all] = tally.spans();
  const parts = all === undefined ? lines : [...lines, all.sum];
  return parts.some((part) => {
    const whole = addable.reduce((sum, column) => sum + (part(column) || 0), 0);
    const isOfLine = (): boolean =>
      held.every((column) => isNear(column, (100 * part(column)) / whole));
    return (
      isOfLine() ||
      lines.some((line) => held.every((at) => isNear(at, (100 * part(at)) / line(at))))
    );
  });
}

/** Whether numbers add up a row above, or the columns' sums, from left to right. */
function isRunningOn(
  { rows, measured, valueAt }: RowKindsGiven,
  row: number,
  { tally }: Sofar,
): boolean {
  const held = measured.filter((column) => !Number.isNaN(valueAt(row, column)));
  const above = rows.filter((other) => other < row).slice(-MOST_ABOVE);
  const lines = above.map(
    (other) =>
      (column: number): number =>
        valueAt(other, column),
  );
  const [all] = tally.spans();
  return [...lines, ...(all === undefined ? [] : [all.sum])].some((line) => {
    let sum = 0;
    return held.every((column) => {
      sum += line(column) || 0;
      return agree(sum, valueAt(row, column)) || Math.abs(sum - valueAt(row, column)) <= ROUNDED;
    });
  });
}
