import { criteriaOf } from '#domain/risalah/priority/priorityCriteria.ts';
import { countedRatings } from '#domain/risalah/priority/priorityRatings.ts';
import { priorityScores, standingOf } from '#domain/risalah/priority/priorityScores.ts';
import type { Standing } from '#domain/risalah/priority/priorityScores.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** Which problem comes first, and whether the scores say the same. */
export const priorityRules = {
  'priority-not-scored': gap(({ risalah }) =>
    risalah.inventory.problems.length > 1 && priorityScores(risalah).raters === 0
      ? [at('priority/ratings')]
      : [],
  ),
  'priority-incomplete': gap(({ risalah }) => {
    const { raters, rows } = priorityScores(risalah);
    const count = rows.filter(({ total, passed }) => passed && total === null).length;
    return raters > 0 && count > 0 ? [at('priority/ratings', '', { count })] : [];
  }),
  'criterion-without-weight': gap(({ risalah: { priority } }) => {
    if (priority.variant !== 'weighted') return [];
    const count = criteriaOf(priority).filter(({ weight }) => numberOf(weight) === null).length;
    return count > 0 ? [at('priority/criteria.weight', '', { count })] : [];
  }),
  'score-outside-scale': check(({ risalah: { priority } }) => {
    const criteria = criteriaOf(priority);
    const count = countedRatings(priority)
      .flatMap(({ rows }) => rows)
      .flatMap(({ scores }) => criteria.map(({ id }) => numberOf(scores[id] ?? null)))
      .filter((score) => score !== null && (score < 0 || score > priority.scale)).length;
    return count > 0 ? [at('priority/ratings', '', { count, scale: priority.scale })] : [];
  }),
  'chosen-scores-lower': check((context) => chosenAs(context, 'lower')),
  'chosen-sifted-out': check((context) => chosenAs(context, 'sifted-out')),
  'tie-without-reason': check((context) => chosenAs(context, 'tied')),
  'choice-without-reason': gap((context) => [
    ...chosenAs(context, 'first'),
    ...chosenAs(context, 'unscored'),
  ]),
} as const satisfies Record<string, Rule>;

export type PriorityRuleId = keyof typeof priorityRules;

/** The chosen problem where it stands so and nobody has said why it was chosen. */
function chosenAs(
  { risalah, thread: { problem } }: RuleContext,
  standing: Standing,
): readonly Sighting[] {
  if (problem === null || !isBlank(risalah.priority.reason)) return [];
  return standingOf(priorityScores(risalah), problem.id) === standing
    ? [at('priority/reason', '', { problem: problem.problem })]
    : [];
}
