import { priorityScores } from '#domain/risalah/priorityScores.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from './isBlank.ts';
import { at, check, gap } from './rule.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Which problem comes first, and whether the scores say the same. */
export const priorityRules = {
  'priority-not-scored': gap(({ risalah }) =>
    risalah.inventory.problems.length > 1 &&
    priorityScores(risalah).raters === 0 &&
    risalah.priority.pairs.length === 0
      ? [at('priority')]
      : [],
  ),
  'priority-incomplete': gap(({ risalah }) => {
    const { raters, rows } = priorityScores(risalah);
    const count = rows.filter(({ total }) => total === null).length;
    return raters > 0 && count > 0 ? [at('priority', '', { count })] : [];
  }),
  'score-outside-scale': check(({ risalah: { priority } }) => {
    const scores = priority.ratings.flatMap(({ rows }) =>
      rows.flatMap((row) => Object.values(row.scores).map(numberOf)),
    );
    const count = scores.filter(
      (score) => score !== null && (score < 0 || score > priority.scale),
    ).length;
    return count > 0 ? [at('priority', '', { count, scale: priority.scale })] : [];
  }),
  'chosen-scores-lower': check((context) =>
    standing(context) === 'lower' && isBlank(context.risalah.priority.reason)
      ? [at('priority', '', { problem: context.thread.problem?.problem ?? '' })]
      : [],
  ),
  'tie-without-reason': check((context) =>
    standing(context) === 'tied' && isBlank(context.risalah.priority.reason)
      ? [at('priority', '', { problem: context.thread.problem?.problem ?? '' })]
      : [],
  ),
  'choice-without-reason': gap((context) => {
    const own = standing(context);
    const isAsked = own === 'first' || own === 'unscored';
    return isAsked && isBlank(context.risalah.priority.reason)
      ? [at('priority', '', { problem: context.thread.problem?.problem ?? '' })]
      : [];
  }),
} as const satisfies Record<string, Rule>;

export type PriorityRuleId = keyof typeof priorityRules;

/** Where the chosen problem stands by its score. */
function standing({
  risalah,
  thread: { problem },
}: RuleContext): 'none' | 'unscored' | 'first' | 'tied' | 'lower' {
  if (problem === null) return 'none';
  const { rows, ties } = priorityScores(risalah);
  const rank = rows.find((row) => row.problem === problem.id)?.rank ?? null;
  if (rank === null) return 'unscored';
  if (rank > 1) return 'lower';
  return ties.some((group) => group.includes(problem.id)) ? 'tied' : 'first';
}
