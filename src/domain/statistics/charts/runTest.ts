import type { PointValues } from './controlPanel.ts';
import { median } from '#domain/statistics/median.ts';

/** What a run chart says by the two tests of Anhøj. */
export interface RunTest {
  /** Median; `null` without values. */
  readonly centre: number | null;
  readonly observed: number;
  /** Values beside the median. */
  readonly useful: number;
  /** `null` without useful values, as the next three: what does not exist is not nought. */
  readonly longestRun: number | null;
  /** Longest run that chance still explains. */
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  /** Fewest crossings that chance still explains. */
  readonly crossingsMin: number | null;
  readonly signal: boolean;
  /** First and last point, counted from 1, of each run longer than `longestRunMax`. */
  readonly longRuns: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Tests for too long a run on one side of the centre and for too few crossings of it (Anhøj & Olesen 2014).
 *
 * The centre is the median unless one is given. Points on it, and missing ones, are skipped: they neither break nor lengthen a run.
 */
export function runTest(values: PointValues, given: number | null = null): RunTest {
  const observed = values.filter((value) => value !== null);
  const centre = given ?? median(observed);
  const runs = centre === null ? [] : runsBeside(values, centre);
  const useful = runs.reduce((total, { length }) => total + length, 0);
  const limits = runLimits(useful);
  const found =
    limits === null
      ? null
      : { longestRun: Math.max(...runs.map(({ length }) => length)), crossings: runs.length - 1 };
  return {
    centre,
    observed: observed.length,
    useful,
    longestRun: found?.longestRun ?? null,
    longestRunMax: limits?.longestRunMax ?? null,
    crossings: found?.crossings ?? null,
    crossingsMin: limits?.crossingsMin ?? null,
    signal:
      limits !== null &&
      found !== null &&
      (found.longestRun > limits.longestRunMax || found.crossings < limits.crossingsMin),
    longRuns: runs
      .filter(({ length }) => limits !== null && length > limits.longestRunMax)
      .map(({ from, to }) => ({ from, to })),
  };
}

/**
 * Longest run and fewest crossings that chance explains among `useful` values: round(log₂ n + 3), and the 5th percentile
 * of the binomial distribution of n − 1 trials with chance ½. `null` below one value.
 */
export function runLimits(
  useful: number,
): { readonly longestRunMax: number; readonly crossingsMin: number } | null {
  if (!(useful >= 1)) return null;
  return {
    longestRunMax: Math.round(Math.log2(useful) + 3),
    crossingsMin: fifthPercentile(Math.floor(useful) - 1),
  };
}

/** Smallest k with P(X ≤ k) ≥ 0.05 for X binomial with chance ½; by logarithms, as 2⁻ⁿ vanishes for large n. */
function fifthPercentile(trials: number): number {
  let logChance = -trials * Math.LN2;
  let cumulative = Math.exp(logChance);
  let successes = 0;
  while (cumulative < 0.05) {
    logChance += Math.log((trials - successes) / (successes + 1));
    cumulative += Math.exp(logChance);
    successes += 1;
  }
  return successes;
}

interface Run {
  from: number;
  to: number;
  length: number;
  readonly isAbove: boolean;
}

function runsBeside(values: PointValues, centre: number): readonly Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    if (value === null || value === centre) return;
    const isAbove = value > centre;
    const current = runs.at(-1);
    if (current?.isAbove === isAbove) {
      current.to = index + 1;
      current.length += 1;
    } else {
      runs.push({ from: index + 1, to: index + 1, length: 1, isAbove });
    }
  });
  return runs;
}
