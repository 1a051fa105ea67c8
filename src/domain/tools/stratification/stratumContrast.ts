import type { ChiSquareTest } from '#domain/statistics/distributions/chiSquare.ts';
import { chiSquareTest } from '#domain/statistics/distributions/chiSquare.ts';
import { chiSquareFit } from '#domain/statistics/distributions/chiSquareFit.ts';
import { sumsOfOthers } from '#domain/tools/sumsOfOthers.ts';

/** Numbers that differ by less than this share of themselves differ by rounding. */
const ROUNDING = 1e-9;

export interface CountedStratum {
  readonly name: string;
  readonly total: number;
  /** Share of all counts that have a stratum, in percent. */
  readonly percent: number;
  /** How much it had the chance to count; `null` where nobody said. */
  readonly exposure: number | null;
  /** Totals by kind, in the order of the kinds. */
  readonly byKind: readonly number[];
}

/** A stratum beside the rest taken together: in counts per unit of exposure, in counts, or in means. */
export interface Contrast {
  readonly stratum: string;
  readonly by: 'exposure' | 'count' | 'mean';
  readonly value: number;
  readonly rest: number;
}

/** Whether the strata differ by more than chance alone would bring about. */
export interface StrataTests {
  /** In how much they count, given their exposures, or taken as equally exposed where they are not split. */
  readonly level: ChiSquareTest | null;
  /** In which kinds they are made of. */
  readonly mix: ChiSquareTest | null;
  /** The kind and stratum furthest from what the others would lead one to expect. */
  readonly standout: {
    readonly stratum: string;
    readonly kind: number;
    readonly count: number;
    readonly expected: number;
  } | null;
}

/** Strata are split into kinds, or counted whole. */
export type Splitting = 'split' | 'whole';

/**
 * The stratum that counts most or least beside the others.
 *
 * Per unit of exposure where every stratum has one; else in plain counts, unless the strata are split: kinds of trouble
 * beside each other are not expected to be equal.
 */
export function contrastOfCounts(
  strata: readonly CountedStratum[],
  splitting: Splitting,
): Contrast | null {
  const exposures = exposuresOf(strata);
  if (exposures === null && splitting === 'split') return null;
  const parts = strata.map(({ name, total }, at) => ({
    name,
    sum: total,
    weight: exposures?.[at] ?? 1,
  }));
  return furthest(parts, exposures === null ? 'count' : 'exposure');
}

/** The stratum whose mean is furthest from the mean of all other values. */
export function contrastOfMeans(
  groups: readonly { readonly group: string; readonly n: number; readonly mean: number | null }[],
): Contrast | null {
  const parts = groups.flatMap(({ group, n, mean }) =>
    mean === null ? [] : [{ name: group, sum: mean * n, weight: n }],
  );
  return furthest(parts, 'mean');
}

/** Chi-square tests of whole counts; `null` each where nothing can be tested. */
export function testStrata(strata: readonly CountedStratum[], splitting: Splitting): StrataTests {
  const isWhole = strata.every(({ byKind }) => byKind.every(Number.isInteger));
  if (!isWhole) return { level: null, mix: null, standout: null };
  const exposures = exposuresOf(strata);
  const parts = strata.map(({ total }, at) => ({ count: total, weight: exposures?.[at] ?? 1 }));
  const isComparable = exposures !== null || splitting === 'whole';
  return {
    level: isComparable ? chiSquareFit(parts) : null,
    mix: splitting === 'split' ? chiSquareTest(strata.map(({ byKind }) => byKind)) : null,
    standout: splitting === 'split' ? greatestResidual(strata) : null,
  };
}

/** The exposures of all strata; `null` unless each has one. */
function exposuresOf(strata: readonly CountedStratum[]): readonly number[] | null {
  const known = strata.flatMap(({ exposure }) => exposure ?? []);
  return known.length === strata.length ? known : null;
}

interface Part {
  readonly name: string;
  readonly sum: number;
  readonly weight: number;
}

function furthest(parts: readonly Part[], by: Contrast['by']): Contrast | null {
  if (parts.length < 2) return null;
  // Of two that differ from each other alike, the higher one is named.
  const ordered = parts.toSorted((a, b) => b.sum / b.weight - a.sum / a.weight);
  const sums = sumsOfOthers(ordered.map(({ sum }) => sum));
  const weights = sumsOfOthers(ordered.map(({ weight }) => weight));
  let found: Contrast | null = null;
  for (const [at, part] of ordered.entries()) {
    const value = part.sum / part.weight;
    const rest = Number(sums[at]) / Number(weights[at]);
    const alike = Math.max(Math.abs(value), Math.abs(rest)) * ROUNDING;
    const sofar = found === null ? alike : Math.abs(found.value - found.rest) * (1 + ROUNDING);
    if (Math.abs(value - rest) > sofar) found = { stratum: part.name, by, value, rest };
  }
  return found;
}

/**
 * By adjusted residuals, so that a large stratum or kind does not stand out for its size.
 *
 * Of cells that stand out alike, as all of a kind do beside a single other stratum, the first that counts more than
 * expected is named; rounding must not decide.
 */
function greatestResidual(strata: readonly CountedStratum[]): StrataTests['standout'] {
  const cells = cellsOf(strata);
  const greatest = cells.reduce((most, { residual }) => Math.max(most, Math.abs(residual)), 0);
  const least = Math.max(greatest * (1 - ROUNDING), ROUNDING);
  const alike = cells.filter(({ residual }) => Math.abs(residual) >= least);
  const found = alike.find(({ residual }) => residual > 0) ?? alike[0];
  if (found === undefined) return null;
  const { stratum, kind, count, expected } = found;
  return { stratum, kind, count, expected };
}

interface Cell {
  readonly stratum: string;
  readonly kind: number;
  readonly count: number;
  readonly expected: number;
  /** How far the count is from the expected one, in standard deviations of chance. */
  readonly residual: number;
}

function cellsOf(strata: readonly CountedStratum[]): readonly Cell[] {
  const ofKinds = sumsByKind(strata);
  const total = strata.reduce((sum, stratum) => sum + stratum.total, 0);
  return strata.flatMap((stratum) =>
    stratum.byKind.map((count, kind): Cell => {
      const row = stratum.total / total;
      const column = Number(ofKinds[kind]) / total;
      const expected = row * column * total;
      const spread = Math.sqrt(expected * (1 - row) * (1 - column));
      const residual = spread > 0 ? (count - expected) / spread : 0;
      return { stratum: stratum.name, kind, count, expected, residual };
    }),
  );
}

function sumsByKind(strata: readonly CountedStratum[]): readonly number[] {
  const sums: number[] = [];
  for (const { byKind } of strata) {
    byKind.forEach((count, kind) => {
      sums[kind] = (sums[kind] ?? 0) + count;
    });
  }
  return sums;
}
