import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Amount } from '#domain/tools/atoms.ts';

type Rating = Risalah['priority']['ratings'][number];

export interface ScoreCell {
  /** Ids. */
  readonly rating: string;
  readonly problem: string;
  readonly criterion: string;
}

/** What one rater gave a problem for a criterion. */
export function scoreOf(rating: Rating | undefined, problem: string, criterion: string): Amount {
  return rating?.rows.find((row) => row.problem === problem)?.scores[criterion] ?? null;
}

/** The ratings with one score changed; a problem that was not scored before gets its row. */
export function withScore(
  ratings: readonly Rating[],
  { rating, problem, criterion }: ScoreCell,
  score: Amount,
): readonly Rating[] {
  return ratings.map((one) => {
    if (one.id !== rating) return one;
    const row = one.rows.find((each) => each.problem === problem) ?? { problem, scores: {} };
    const changed = { ...row, scores: { ...row.scores, [criterion]: score } };
    const isNew = !one.rows.includes(row);
    return {
      ...one,
      rows: isNew
        ? [...one.rows, changed]
        : one.rows.map((each) => (each.problem === problem ? changed : each)),
    };
  });
}
