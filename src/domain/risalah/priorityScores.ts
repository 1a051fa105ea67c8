import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from './risalah.ts';

export interface PriorityScores {
  /** How many raters gave at least one score. */
  readonly raters: number;
  readonly rows: readonly PriorityRow[];
  /** Ids of problems that share a rank, a group each, the highest first; the team decides between them and says why. */
  readonly ties: readonly (readonly string[])[];
  /** Id of the problem that alone has the highest total; empty where there is none. */
  readonly first: string;
}

export interface PriorityRow {
  /** Id of the problem. */
  readonly problem: string;
  readonly text: string;
  /** Mean over the raters for each criterion, in the order of the criteria; `null` where nobody scored. */
  readonly scores: readonly (number | null)[];
  /** `null` until every criterion is scored. */
  readonly total: number | null;
  /** 1 for the highest total; equal totals share a rank and the next is left out. */
  readonly rank: number | null;
}

/**
 * Scores of the problems by the chosen matrix: means over the raters by criterion, then combined.
 *
 * USG adds the criteria, CARL multiplies them, the weighted matrix adds them times their weights (1 where none is
 * given). The highest total ranks first.
 */
export function priorityScores(risalah: Risalah): PriorityScores {
  const { inventory, priority } = risalah;
  const scored = inventory.problems.map((problem) => {
    const scores = priority.criteria.map((criterion) =>
      meanScore(risalah, problem.id, criterion.id),
    );
    return { problem: problem.id, text: problem.problem, scores, total: combine(risalah, scores) };
  });
  const rows = scored.map((row): PriorityRow => ({ ...row, rank: rankAmong(scored, row.total) }));
  const ties = tiesIn(rows);
  const leaders = rows.filter((row) => row.rank === 1);
  return {
    raters: priority.ratings.filter((rating) => rating.rows.some(hasScore)).length,
    rows,
    ties,
    first: leaders.length === 1 ? (leaders[0]?.problem ?? '') : '',
  };
}

type Rating = Risalah['priority']['ratings'][number];

function hasScore(row: Rating['rows'][number]): boolean {
  return Object.values(row.scores).some((score) => numberOf(score) !== null);
}

function meanScore(risalah: Risalah, problem: string, criterion: string): number | null {
  const given = risalah.priority.ratings.flatMap((rating) => {
    const row = rating.rows.find((each) => each.problem === problem);
    return numberOf(row?.scores[criterion] ?? null) ?? [];
  });
  return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length;
}

function combine({ priority }: Risalah, scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  if (known.length === 0 || known.length < scores.length) return null;
  if (priority.variant === 'carl') return known.reduce((product, score) => product * score, 1);
  const weights = priority.criteria.map((criterion) => numberOf(criterion.weight) ?? 1);
  const weighted = priority.variant === 'weighted';
  return known.reduce((sum, score, at) => sum + score * (weighted ? (weights[at] ?? 1) : 1), 0);
}

function rankAmong(
  rows: readonly { readonly total: number | null }[],
  total: number | null,
): number | null {
  if (total === null) return null;
  return 1 + rows.filter((row) => row.total !== null && row.total > total).length;
}

function tiesIn(rows: readonly PriorityRow[]): readonly (readonly string[])[] {
  const ranks = [...new Set(rows.flatMap((row) => row.rank ?? []))].sort((a, b) => a - b);
  return ranks
    .map((rank) => rows.filter((row) => row.rank === rank).map((row) => row.problem))
    .filter((group) => group.length > 1);
}
