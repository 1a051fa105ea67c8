import type { Token } from '#intake/cells/token.ts';
import { areHours } from './clockColumns.ts';
import { tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';
import { isOrdinalName, mayNumber } from './names.ts';

interface OrderGiven {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly at: number;
  readonly name: string;
}

/** Whether the numbers of a column put points in order, as "Hari ke", years and counted respondents do. */
export function putsInOrder(
  tokens: readonly Token[],
  { grid, rows, at, name }: OrderGiven,
): boolean {
  return (
    isOrdered(tokens, name, () => standsBehindData(grid, rows, at)) ||
    areHours(tokens, name) ||
    areYears(tokens, name) ||
    (at === 0 && grid.width > 1 && name === '' && areYearsInTurn(tokens))
  );
}

/**
 * Whether whole numbers rise from row to row beneath a name of time, or one by one beneath one of things: these stand first,
 * or they are counted.
 */
function isOrdered(tokens: readonly Token[], name: string, isBehind: () => boolean): boolean {
  const isOfTime = isOrdinalName(name);
  if (!isOfTime && !mayNumber(name)) return false;
  const values = tokens.flatMap((token) =>
    token.kind === 'number' && token.whole === 'both' ? [token.indonesian ?? 0] : [],
  );
  const held = tokens.filter(({ kind }) => kind !== 'blank');
  if (values.length === 0 || values.length * 5 < held.length * 4) return false;
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  if (isOfTime) return steps.every((step) => step > 0);
  return countsUp(values) && steps.length > 0 && !isBehind();
}

function countsUp(values: readonly number[]): boolean {
  return values.every((value, at) => value === at + 1);
}

/** Whether a column before this one holds days, or numbers that do not merely count the rows. */
function standsBehindData(grid: Grid, rows: readonly number[], at: number): boolean {
  return Array.from({ length: at }, (_, before) =>
    rows.map((row) => tokenAt(grid, row, before)).filter(({ kind }) => kind !== 'blank'),
  ).some((tokens) => {
    const numbers = tokens.flatMap((token) =>
      token.kind === 'number' ? [token.indonesian ?? token.american ?? 0] : [],
    );
    const days = tokens.filter(({ kind }) => kind === 'day' || kind === 'month');
    return numbers.length * 2 > tokens.length
      ? !countsUp(numbers)
      : days.length * 2 > tokens.length;
  });
}

/** Whether a column called "Tahun" holds nothing but years. */
function areYears(tokens: readonly Token[], name: string): boolean {
  if (!/^(?:tahun|thn|th|year)$/i.test(name)) return false;
  const held = tokens.filter(({ kind }) => kind !== 'blank');
  return held.every(
    (token) =>
      token.kind === 'number' && (token.indonesian ?? 0) > 1900 && (token.indonesian ?? 0) < 2200,
  );
}

/** Whether nameless numbers are years one after the other. */
function areYearsInTurn(tokens: readonly Token[]): boolean {
  const years = tokens.map((token) =>
    token.kind === 'number' && token.whole === 'both' && token.unit === ''
      ? (token.indonesian ?? 0)
      : 0,
  );
  const [first = 0] = years;
  return (
    first > 1950 &&
    first < 2100 &&
    years.length > 1 &&
    years.every((year, at) => year === first + at)
  );
}
