import type { Numbers } from './numbers.ts';
import { agree } from './tally.ts';

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
export function tolerance(written: number): number {
  const decimals = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
  return decimals === 0 ? 1 : 1.01 * 10 ** -decimals;
}
