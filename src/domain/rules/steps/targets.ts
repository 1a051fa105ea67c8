import { isCounted, isShareUnit, sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isBeforeOrOn } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';
import { sharesWord } from '#domain/rules/ground/sharedWords.ts';

/** What is promised: whole, on the problem's own indicator, and a change worth the name. */
export const targetRules = {
  'target-without-unit': gap((context) => targets(context, ({ unit }) => isBlank(unit))),
  'target-without-deadline': gap((context) =>
    targets(context, ({ deadline }) => dateOf(deadline) === null),
  ),
  'target-without-reason': gap((context) => targets(context, ({ reason }) => isBlank(reason))),
  'target-without-period': gap((context) =>
    targets(context, (row) => dateOf(row.baselineFrom) === null || dateOf(row.baselineTo) === null),
  ),
  'target-without-served': gap((context) =>
    targets(context, (row) => isCounted(row.unit) && numberOf(row.baselineServed) === null),
  ),
  'smart-incomplete': gap(({ risalah: { target } }) =>
    target.rows.slice(0, 1).flatMap((row) => {
      const { specific, measurable, achievable, relevant, timed } = row;
      const count = [specific, measurable, achievable, relevant, timed].filter(isBlank).length;
      return count > 0 ? [at('target', row.id, { indicator: row.indicator, count })] : [];
    }),
  ),
  'predicted-benefit-missing': gap(({ risalah: { target } }) =>
    isBlank(target.predictedBenefit) ? [at('target')] : [],
  ),
  'possible-problems-missing': gap(({ risalah: { target } }) =>
    isBlank(target.possibleProblems) ? [at('target')] : [],
  ),
  'target-not-agreed': gap(({ risalah: { target } }) =>
    isBlank(target.agreedWith) ? [at('target')] : [],
  ),
  'target-on-other-indicator': check(({ thread: { problem, target } }) => {
    if (problem === null || target === null || isBlank(target.indicator)) return [];
    const isShare = isCounted(problem.unit) && !isCounted(target.unit);
    const isOtherUnit = !isBlank(target.unit) && !isShare && !sameUnit(target.unit, problem.unit);
    const told = `${problem.indicator} ${problem.problem}`;
    if (!isOtherUnit && sharesWord(target.indicator, told)) return [];
    return [at('target', target.id, { indicator: target.indicator, problem: problem.problem })];
  }),
  'target-equals-baseline': check((context) =>
    targets(context, (row) => {
      const baseline = numberOf(row.baseline);
      return baseline !== null && baseline === numberOf(row.target);
    }),
  ),
  'target-against-direction': check((context) =>
    targets(context, ({ direction, baseline, target }) => {
      const change = (numberOf(target) ?? 0) - (numberOf(baseline) ?? 0);
      const isKnown = numberOf(target) !== null && numberOf(baseline) !== null;
      return isKnown && (direction === 'down' ? change > 0 : change < 0);
    }),
  ),
  'baseline-is-zero': check((context) =>
    targets(context, ({ direction, baseline }) => direction === 'down' && baseline === 0),
  ),
  'percent-impossible': check((context) => [
    ...targets(
      context,
      ({ unit, baseline, target }) =>
        isShareUnit(unit) && [baseline, target].some((each) => isOutside(numberOf(each))),
    ),
    ...context.outcomes
      .filter(({ unit, after }) => isShareUnit(unit) && isOutside(after))
      .map(({ result, target: { indicator, unit } }) =>
        at('comparison', result?.id, { indicator, unit }),
      ),
  ]),
  'deadline-too-early': check(({ risalah: { target, schedule } }) => {
    const begins = schedule.rows.find(({ phase }) => phase === 'implementation');
    const start = begins === undefined ? null : dateOf(begins.plannedFrom);
    return target.rows
      .filter(({ deadline, baselineTo }) => {
        const day = dateOf(deadline);
        return [dateOf(baselineTo), start].some((limit) => isBeforeOrOn(day, limit));
      })
      .map(named);
  }),
} as const satisfies Record<string, Rule>;

export type TargetRuleId = keyof typeof targetRules;

/** Rows that promise something and of which this is so. */
function targets(
  { risalah: { target } }: RuleContext,
  isSo: (row: TargetRow) => boolean,
): readonly Sighting[] {
  return target.rows
    .filter((row) => !isBlank(row.indicator) || numberOf(row.target) !== null)
    .filter(isSo)
    .map(named);
}

function named({ id, indicator, unit }: TargetRow): Sighting {
  return at('target', id, { indicator, unit });
}

function isOutside(percent: number | null): boolean {
  return percent !== null && (percent < 0 || percent > 100);
}
