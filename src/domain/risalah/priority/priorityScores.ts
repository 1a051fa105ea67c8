import { numberOf } from '#domain/tools/atoms.ts';
import { pairwiseRaters, pairwiseWins } from './pairwise.ts';
import { criteriaOf, passesFilter, POINTS } from './priorityCriteria.ts';
import { countedRatings, hasRated, rowsByProblem } from './priorityRatings.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

export interface PriorityScores {
  /** How many raters gave at least one score or decided at least one comparison. */
  readonly raters: number;
  /** What the scores of a row stand under: criteria, or the members who give points. */
  readonly columns: readonly PriorityColumn[];
  readonly rows: readonly PriorityRow[];
  /** Ids of problems that share a rank, a group each, the highest first; the team decides between them and says why. */
  readonly ties: readonly (readonly string[])[];
  /** Id of the problem that alone has the highest total; empty where there is none. */
  readonly first: string;
}

export interface PriorityColumn {
  /** Id of the criterion or the member. */
  readonly id: string;
  readonly name: string;
}

export interface PriorityRow {
  /** Id of the problem. */
  readonly problem: string;
  readonly text: string;
  /** By column: the mean over the raters, the wins, or a member's points; `null` where there is none. */
  readonly scores: readonly (number | null)[];
  /** `null` until every criterion is scored. */
  readonly total: number | null;
  /** 1 for the highest total; equal totals share a rank and the next is left out. */
  readonly rank: number | null;
  /** False where APKL sifted it out before the scores. */
  readonly passed: boolean;
}

/** Where a problem stands among the others by its score. */
export type Standing = 'unscored' | 'sifted-out' | 'first' | 'tied' | 'lower';

type Scored = Pick<PriorityRow, 'problem' | 'scores' | 'total'>;

/**
 * Scores of the problems by the chosen matrix: means over the raters by criterion, then combined.
 *
 * USG adds the criteria, CARL multiplies them, the weighted matrix adds them times their weights (1 where none is
 * given); USG by pairs adds the wins; the nominal vote adds the members' points. The highest total ranks first.
 */
export function priorityScores(risalah: Risalah): PriorityScores {
  const { inventory, priority } = risalah;
  const { columns, raters, scored } = scoring(risalah);
  const open = inventory.problems.map(({ id, problem }) => {
    const passed = priority.variant !== 'apkl-usg' || passesFilter(priority, id);
    const { scores, total } = scored(id);
    return { problem: id, text: problem, scores, total: passed ? total : null, passed };
  });
  const rows = open.map((row): PriorityRow => ({ ...row, rank: rankAmong(open, row.total) }));
  const leaders = rows.filter((row) => row.rank === 1);
  return {
    raters,
    columns,
    rows,
    ties: tiesIn(rows),
    first: leaders.length === 1 ? (leaders[0]?.problem ?? '') : '',
  };
}

export function standingOf({ rows, ties }: PriorityScores, problem: string): Standing {
  const row = rows.find((each) => each.problem === problem);
  if (row?.passed === false) return 'sifted-out';
  const rank = row?.rank ?? null;
  if (rank === null) return 'unscored';
  if (rank > 1) return 'lower';
  return ties.some((group) => group.includes(problem)) ? 'tied' : 'first';
}

interface Scoring {
  readonly columns: readonly PriorityColumn[];
  readonly raters: number;
  readonly scored: (problem: string) => Omit<Scored, 'problem'>;
}

function scoring(risalah: Risalah): Scoring {
  switch (risalah.priority.variant) {
    case 'usg-pairwise':
      return byPairs(risalah);
    case 'nominal':
      return byPoints(risalah);
    default:
      return byCriteria(risalah);
  }
}

function byCriteria({ priority }: Risalah): Scoring {
  const criteria = criteriaOf(priority);
  const ids = criteria.map(({ id }) => id);
  const ratings = countedRatings(priority).filter((rating) => hasRated(rating, ids));
  const given = ratings.map(rowsByProblem);
  return {
    columns: criteria,
    raters: ratings.length,
    scored: (problem) => {
      const scores = ids.map((id) =>
        mean(given.flatMap((rows) => numberOf(rows.get(problem)?.[id] ?? null) ?? [])),
      );
      return { scores, total: combine(priority, scores) };
    },
  };
}

function byPairs(risalah: Risalah): Scoring {
  const wins = pairwiseWins(risalah);
  const criteria = criteriaOf(risalah.priority);
  const others = risalah.inventory.problems.length - 1;
  const isBegun = [...wins.values()].some((each) =>
    [...each.values()].some(({ won, decided }) => won > 0 || decided > 0),
  );
  return {
    columns: criteria,
    raters: isBegun ? pairwiseRaters(risalah.priority).length : 0,
    scored: (problem) => {
      const won = criteria.map(({ id }) => wins.get(id)?.get(problem) ?? { won: 0, decided: 0 });
      const isWhole = isBegun && won.every(({ decided }) => decided === others);
      return {
        scores: won.map((each) => (each.won === 0 && each.decided === 0 ? null : each.won)),
        total: isWhole ? won.reduce((sum, each) => sum + each.won, 0) : null,
      };
    },
  };
}

function byPoints({ priority, members }: Risalah): Scoring {
  const ratings = countedRatings(priority).filter((rating) => hasRated(rating, [POINTS]));
  const names = new Map(members.rows.map(({ id, name }) => [id, name]));
  const given = ratings.map(rowsByProblem);
  return {
    columns: ratings.map(({ member }) => ({ id: member, name: names.get(member) ?? '' })),
    raters: ratings.length,
    scored: (problem) => {
      const scores = given.map((rows) => numberOf(rows.get(problem)?.[POINTS] ?? null));
      const total = scores.reduce<number>((sum, points) => sum + (points ?? 0), 0);
      return { scores, total: ratings.length === 0 ? null : total };
    },
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
}

function combine(
  { variant, criteria }: Risalah['priority'],
  scores: readonly (number | null)[],
): number | null {
  const known = scores.filter((score) => score !== null);
  if (known.length === 0 || known.length < scores.length) return null;
  if (variant === 'carl') return known.reduce((product, score) => product * score, 1);
  if (variant !== 'weighted') return known.reduce((sum, score) => sum + score, 0);
  const weights = criteriaOf({ variant, criteria }).map(({ weight }) => numberOf(weight) ?? 1);
  return known.reduce((sum, score, at) => sum + score * (weights[at] ?? 1), 0);
}

function rankAmong(rows: readonly Scored[], total: number | null): number | null {
  if (total === null) return null;
  return 1 + rows.filter((row) => row.total !== null && row.total > total + EQUAL).length;
}

/** Means of thirds and sevenths differ in their last bits though they are equal. */
const EQUAL = 1e-9;

function tiesIn(rows: readonly PriorityRow[]): readonly (readonly string[])[] {
  const ranks = [...new Set(rows.flatMap((row) => row.rank ?? []))].sort((a, b) => a - b);
  return ranks
    .map((rank) => rows.filter((row) => row.rank === rank).map((row) => row.problem))
    .filter((group) => group.length > 1);
}
