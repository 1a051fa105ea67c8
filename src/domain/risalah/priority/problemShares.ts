import { numberOf } from '#domain/tools/atoms.ts';
import { decimalSum, decimalSums } from '#domain/tools/decimals.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';

/** What one problem contributes to all of them. */
export interface ProblemShare {
  /** Id of the problem. */
  readonly problem: string;
  readonly value: number;
  /** In percent of all. */
  readonly share: number;
  /** In percent, this problem and those before it; counts are cumulated first and divided after. */
  readonly cumulative: number;
}

/**
 * Shares of the problems in what was counted or lost, the largest first; equal ones stay in the order of the list.
 *
 * Empty where nothing adds up: no values, or values in different units. Negative values count for nothing.
 */
export function problemShares(
  problems: readonly Problem[],
  by: 'frequency' | 'loss',
): readonly ProblemShare[] {
  const counted = problems
    .map((problem) => ({ problem, value: numberOf(problem[by]) }))
    .flatMap(({ problem, value }) =>
      value !== null && value >= 0 ? [{ id: problem.id, unit: unitOf(problem), value }] : [],
    );
  const all = decimalSum(counted.map(({ value }) => value));
  // Losses are all in rupiah; counts may be of different things.
  const units = new Set(by === 'loss' ? [] : counted.map(({ unit }) => unit).filter(Boolean));
  if (units.size > 1 || all <= 0 || !Number.isFinite(all)) return [];
  const ordered = counted.toSorted((a, b) => b.value - a.value);
  const reached = decimalSums(ordered.map(({ value }) => value));
  return ordered.map(({ id, value }, at) => ({
    problem: id,
    value,
    share: (value / all) * 100,
    cumulative: ((reached[at] ?? 0) / all) * 100,
  }));
}

function unitOf({ unit }: Problem): string {
  return unit.trim().toLowerCase();
}
