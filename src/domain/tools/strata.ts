import { decimalSum } from './decimals.ts';
import { sumsOfOthers } from './sumsOfOthers.ts';

/** Columns of a check sheet that belong together, added up. */
export interface Stratum {
  /** Empty for the columns that name none, when others do. */
  readonly name: string;
  /** How many columns it has. */
  readonly columns: number;
  readonly total: number;
  /** Share of the grand total, in percent. */
  readonly percent: number;
  /** `null` unless each of its columns has a number observed. */
  readonly inspected: number | null;
  /** Counts per 100 observed. */
  readonly rate: number | null;
  /** Totals by kind, in the order of the kinds. */
  readonly byKind: readonly number[];
}

/**
 * The stratum that differs most from the rest taken together.
 *
 * Measured per 100 observed where every stratum says how many were observed, else per column, so that a stratum with
 * more columns does not stand out for that alone.
 */
export interface StratumContrast {
  readonly stratum: string;
  readonly per: 'hundred-observed' | 'column';
  readonly value: number;
  readonly rest: number;
}

/** Numbers that differ by less than this share of themselves differ by rounding. */
const ROUNDING = 1e-9;

interface Column {
  readonly stratum: string;
  readonly total: number;
  readonly inspected: number | null;
}

export function compareStrata(
  columns: readonly Column[],
  counts: readonly (readonly (number | null)[])[],
): { readonly strata: readonly Stratum[]; readonly contrast: StratumContrast | null } {
  const names = [...new Set(columns.map((column) => column.stratum))];
  if (names.every((name) => name === '')) return { strata: [], contrast: null };
  const total = decimalSum(columns.map((column) => column.total));
  const strata = names.map((name): Stratum => {
    const own = columns.filter((column) => column.stratum === name);
    const places = columns.flatMap((column, at) => (column.stratum === name ? [at] : []));
    const byKind = counts.map((row) => decimalSum(places.map((at) => row[at] ?? 0)));
    const sum = decimalSum(own.map((column) => column.total));
    const inspected = own.reduce<number | null>(
      (all, column) => (all === null || column.inspected === null ? null : all + column.inspected),
      0,
    );
    return {
      name,
      columns: own.length,
      total: sum,
      percent: total === 0 ? 0 : (sum / total) * 100,
      inspected,
      rate: inspected === null || inspected === 0 ? null : (sum / inspected) * 100,
      byKind,
    };
  });
  return { strata, contrast: greatestContrast(strata) };
}

function greatestContrast(strata: readonly Stratum[]): StratumContrast | null {
  if (strata.length < 2) return null;
  const rated = strata.every((stratum) => stratum.rate !== null);
  const per = rated ? 'hundred-observed' : 'column';
  const exposure = (stratum: Stratum) =>
    rated ? Number(stratum.inspected) / 100 : stratum.columns;
  const countOfOthers = sumsOfOthers(strata.map(({ total }) => total));
  const exposureOfOthers = sumsOfOthers(strata.map(exposure));
  let greatest: StratumContrast | null = null;
  for (const [at, stratum] of strata.entries()) {
    const value = stratum.total / exposure(stratum);
    const rest = Number(countOfOthers[at]) / Number(exposureOfOthers[at]);
    const alike = Math.max(value, rest) * ROUNDING;
    const sofar =
      greatest === null ? alike : Math.abs(greatest.value - greatest.rest) * (1 + ROUNDING);
    if (Math.abs(value - rest) > sofar) greatest = { stratum: stratum.name, per, value, rest };
  }
  return greatest;
}
