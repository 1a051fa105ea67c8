import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Rating } from '#domain/risalah/schema/theme.ts';

type Priority = Risalah['priority'];

/**
 * Whether each member scores alone. The first entry tells: it bears a member then, and none where the team scores as
 * one. Entries of the other way stay and are not counted, so that a team may change its mind.
 */
export function isRatedByMember({ ratings }: Pick<Priority, 'ratings'>): boolean {
  const [first] = ratings;
  return first !== undefined && first.member !== '';
}

/** The entries that count; points are always given by members. */
export function countedRatings(priority: Pick<Priority, 'ratings' | 'variant'>): readonly Rating[] {
  const byMember = priority.variant === 'nominal' || isRatedByMember(priority);
  return priority.ratings.filter(({ member }) => (member !== '') === byMember);
}

/** Whether a rater gave a score for at least one of the criteria. */
export function hasRated(rating: Rating, criteria: readonly string[]): boolean {
  return rating.rows.some(({ scores }) =>
    criteria.some((criterion) => numberOf(scores[criterion] ?? null) !== null),
  );
}

/** `scores[criterion id]` by problem; the first row of a problem counts, as it is the one that is edited. */
export function rowsByProblem({
  rows,
}: Rating): ReadonlyMap<string, Rating['rows'][number]['scores']> {
  return new Map(rows.toReversed().map(({ problem, scores }) => [problem, scores]));
}
