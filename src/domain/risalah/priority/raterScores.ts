import { numberOf } from '#domain/tools/atoms.ts';
import { pairwiseRaters, pairwiseWins } from './pairwise.ts';
import { criteriaOf } from './priorityCriteria.ts';
import { countedRatings, hasRated, rowsByProblem } from './priorityRatings.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** What one rater gave, before the mean over all is taken. */
export interface RaterScores {
  /** The member's name; empty where it is not known any more. */
  readonly name: string;
  /** A score, or the wins of a problem under a criterion; `null` where the rater gave none. */
  readonly score: (problem: string, criterion: string) => number | null;
}

/**
 * The raters whose means `priorityScores` takes, in its order. Nobody under the nominal vote: there every rater has a
 * column of the matrix already.
 */
export function raterScores(risalah: Risalah): readonly RaterScores[] {
  const names = new Map(risalah.members.rows.map(({ id, name }) => [id, name]));
  const nameOf = (member: string): string => names.get(member) ?? '';
  switch (risalah.priority.variant) {
    case 'nominal':
      return [];
    case 'usg-pairwise':
      return pairwiseRaters(risalah.priority).map((rater) => {
        const wins = pairwiseWins(risalah, [rater]);
        return {
          name: nameOf(rater),
          score: (problem, criterion) => wins.get(criterion)?.get(problem)?.won ?? null,
        };
      });
    default: {
      const criteria = criteriaOf(risalah.priority).map(({ id }) => id);
      return countedRatings(risalah.priority)
        .filter((rating) => hasRated(rating, criteria))
        .map((rating) => {
          const rows = rowsByProblem(rating);
          return {
            name: nameOf(rating.member),
            score: (problem, criterion) => numberOf(rows.get(problem)?.[criterion] ?? null),
          };
        });
    }
  }
}
