import type { NumberToken, Token } from '#intake/cells/token.ts';
import type { Notation } from '#language/readNumber.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { isUnitOf } from './columnFacts.ts';
import { tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';

/** Columns of numbers as far as their notation goes. */
export interface NotedColumn {
  readonly facts: ColumnFacts;
  /** Whether it counts things, so that three digits behind a mark are a thousand's: said by its head, or presumed. */
  readonly counts: 'surely' | 'presumably' | 'no';
}

/** A value this many times smaller than its column's others is taken for another notation's thousand. */
const ODD = 50;

/**
 * How the numbers of a block are written, seen from those that only one notation can read; counts and Rupiah have no
 * thousandths. Where cells contradict each other and some could mean two things, or none decides, it is ambiguous.
 */
export function notationOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly NotedColumn[],
): Notation | 'ambiguous' {
  const held = columns.map(({ facts, counts }) => {
    const tokens = rows.map((row) => tokenAt(grid, row, facts.at));
    const numbers = tokens.flatMap(numbersIn).filter((token) => isUnitOf(token, facts.units));
    // Who writes "245 dari 1.635" has counted both.
    return { numbers, counts: tokens.some(({ kind }) => kind === 'pair') ? 'surely' : counts };
  });
  const presumed = held.flatMap(({ numbers, counts }) => (counts === 'presumably' ? numbers : []));
  const arePresumed = areWhole(presumed) && areCounts(presumed);
  const seen = { indonesian: false, american: false };
  const open: OpenColumn[] = [];
  for (const { numbers, counts } of held) {
    const isCounted =
      counts === 'surely' ? areWhole(numbers) : counts === 'presumably' && arePresumed;
    const column: { ambiguous: NumberToken[]; plain: NumberToken[] } = { ambiguous: [], plain: [] };
    for (const token of numbers) {
      const { indonesian, american, whole } = token;
      if (indonesian === null) seen.american = true;
      else if (american === null) seen.indonesian = true;
      else if (isCounted && whole !== null && whole !== 'both') seen[whole] = true;
      if (isAmbiguous(token) && !isCounted) column.ambiguous.push(token);
      else column.plain.push(token);
    }
    if (column.ambiguous.length > 0) open.push(column);
  }
  if (open.length === 0) return seen.american && !seen.indonesian ? 'american' : 'indonesian';
  if (seen.indonesian === seen.american) return 'ambiguous';
  const notation = seen.american ? 'american' : 'indonesian';
  return open.some((column) => holdsOdd(column, notation)) ? 'ambiguous' : notation;
}

export function isAmbiguous({ indonesian, american }: NumberToken): boolean {
  return indonesian !== null && american !== null && indonesian !== american;
}

function areWhole(numbers: readonly NumberToken[]): boolean {
  return numbers.every(({ whole }) => whole !== null);
}

/** Whether numbers that may be counts are: unless plain ones among them fit fractions better than thousands. */
function areCounts(numbers: readonly NumberToken[]): boolean {
  const distance = distanceFrom(
    numbers.filter((token) => !isAmbiguous(token)),
    'indonesian',
  );
  if (distance === null) return true;
  return numbers.filter(isAmbiguous).every(({ indonesian, american }) => {
    const sizes = [Math.abs(indonesian ?? 0), Math.abs(american ?? 0)];
    const far = distance(Math.max(...sizes));
    return far <= ODD || far <= distance(Math.min(...sizes));
  });
}

/** How many times a value is smaller than the least of some numbers or larger than the largest; `null` without any. */
function distanceFrom(
  numbers: readonly NumberToken[],
  notation: Notation,
): ((value: number) => number) | null {
  let [least, most] = [Infinity, 0];
  for (const token of numbers) {
    const size = Math.abs(valueIn(token, notation));
    if (size > 0) [least, most] = [Math.min(least, size), Math.max(most, size)];
  }
  if (most === 0) return null;
  return (value) => {
    const size = Math.abs(value);
    return size < least ? least / size : size > most ? size / most : 1;
  };
}

/** A column with numbers that could mean two things, and those that cannot. */
interface OpenColumn {
  readonly ambiguous: readonly NumberToken[];
  readonly plain: readonly NumberToken[];
}

export function numbersIn(token: Token): readonly NumberToken[] {
  if (token.kind === 'number') return [token];
  return token.kind === 'pair' ? [token.count, token.size] : [];
}

/** Whether a number fits badly among its column's others in one notation and well in the other: 1,234 beside 987,5. */
function holdsOdd({ ambiguous, plain }: OpenColumn, notation: Notation): boolean {
  const distance = distanceFrom(plain, notation);
  if (distance === null) return false;
  const other = notation === 'american' ? 'indonesian' : 'american';
  return ambiguous.some((token) => {
    // Its mark is a thousand's where decimals have the other one.
    if (token.whole === notation) return false;
    const far = distance(valueIn(token, notation));
    return far > ODD && distance(valueIn(token, other)) < far;
  });
}

/** What a number says in a notation; in the other where it is well formed only there. */
export function valueIn({ indonesian, american }: NumberToken, notation: Notation): number {
  return (notation === 'american' ? american : indonesian) ?? indonesian ?? american ?? 0;
}
