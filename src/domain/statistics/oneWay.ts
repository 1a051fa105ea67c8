import { incompleteBeta } from './distributions/incompleteBeta.ts';
import type { GroupSummary } from './stratify.ts';

export interface OneWayTest {
  /** Mean square between the groups over the one within them. */
  readonly f: number;
  readonly between: number;
  readonly within: number;
  /** Probability of a quotient at least as large if all groups had one mean. */
  readonly p: number;
}

/**
 * One-way analysis of variance (Fisher), from the summaries alone: whether means differ by more than the spread within
 * the groups makes them. `null` for fewer than two groups, or without spread within them.
 */
export function oneWayTest(groups: readonly GroupSummary[]): OneWayTest | null {
  const known = groups.flatMap(({ n, mean, sd }) =>
    mean === null ? [] : [{ n, mean, sd: sd ?? 0 }],
  );
  const n = known.reduce((sum, group) => sum + group.n, 0);
  const [between, within] = [known.length - 1, n - known.length];
  if (between < 1 || within < 1) return null;
  const mean = known.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  const outer = known.reduce((sum, group) => sum + group.n * (group.mean - mean) ** 2, 0) / between;
  const inner = known.reduce((sum, group) => sum + (group.n - 1) * group.sd ** 2, 0) / within;
  if (!(inner > 0) || !Number.isFinite(outer)) return null;
  const f = outer / inner;
  return {
    f,
    between,
    within,
    p: incompleteBeta(within / (within + between * f), within / 2, between / 2),
  };
}
