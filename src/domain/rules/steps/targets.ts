import { isCounted, isShareUnit, sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isBeforeOrOn } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, emptyOf, gap, lacking } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';
import { sharesWord } from '#domain/rules/ground/sharedWords.ts';

/** What is promised: whole, on the problem's own indicator, and a change worth the name. */
export const targetRules = {
  'target-without-unit': gap((context) => targets(context, 'unit', ({ unit }) => isBlank(unit))),
  'target-without-deadline': gap((context) =>
    targets(context, 'deadline', ({ deadline }) => dateOf(deadline) === null),
  ),
  'target-without-reason': gap((context) =>
    targets(context, 'reason', ({ reason }) => isBlank(reason)),
  ),
  'target-without-period': gap((context) =>
    targets(
      context,
      (row) =>
        emptyOf('target', {
          'rows.baselineFrom': dateOf(row.baselineFrom) === null,
          'rows.baselineTo': dateOf(row.baselineTo) === null,
        }),
      (row) => dateOf(row.baselineFrom) === null || dateOf(row.baselineTo) === null,
    ),
  ),
  'target-without-served': gap((context) =>
    targets(
      context,
      'baselineServed',
      (row) => isCounted(row.unit) && numberOf(row.baselineServed) === null,
    ),
  ),
  'smart-incomplete': gap(({ risalah: { target } }) =>
    target.rows
      .slice(0, 1)
      .filter(isPromised)
      .flatMap((row) => {
        const empty = emptyOf('target', {
          'rows.specific': isBlank(row.specific),
          'rows.measurable': isBlank(row.measurable),
          'rows.achievable': isBlank(row.achievable),
          'rows.relevant': isBlank(row.relevant),
          'rows.timed': isBlank(row.timed),
        });
        return lacking(empty, row.id, { indicator: row.indicator, count: empty.length });
      }),
  ),
  'predicted-benefit-missing': gap(({ risalah: { target } }) =>
    isBlank(target.predictedBenefit) ? [at('target/predictedBenefit')] : [],
  ),
  'possible-problems-missing': gap(({ risalah: { target } }) =>
    isBlank(target.possibleProblems) ? [at('target/possibleProblems')] : [],
  ),
  'target-not-agreed': gap(({ risalah: { target } }) =>
    isBlank(target.agreedWith) ? [at('target/agreedWith')] : [],
  ),
  'target-on-other-indicator': check(({ thread: { problem, target } }) => {
    if (problem === null || target === null || isBlank(target.indicator)) return [];
    const isShare = isCounted(problem.unit) && !isCounted(target.unit);
    const isOtherUnit = !isBlank(target.unit) && !isShare && !sameUnit(target.unit, problem.unit);
    const told = `${problem.indicator} ${problem.problem}`;
    if (!isOtherUnit && sharesWord(target.indicator, told)) return [];
    return [
      at('target/rows.indicator', target.id, {
        indicator: target.indicator,
        problem: problem.problem,
      }),
    ];
  }),
  'target-equals-baseline': check((context) =>
    targets(context, 'target', (row) => {
      const baseline = numberOf(row.baseline);
      return baseline !== null && baseline === numberOf(row.target);
    }),
  ),
  'target-against-direction': check((context) =>
    targets(context, 'direction', ({ direction, baseline, target }) => {
      const change = (numberOf(target) ?? 0) - (numberOf(baseline) ?? 0);
      const isKnown = numberOf(target) !== null && numberOf(baseline) !== null;
      return isKnown && (direction === 'down' ? change > 0 : change < 0);
    }),
  ),
  'baseline-is-zero': check((context) =>
    targets(
      context,
      'baseline',
      ({ direction, baseline }) => direction === 'down' && baseline === 0,
    ),
  ),
  'percent-impossible': check((context) => [
    ...targets(
      context,
      'baseline',
      ({ unit, baseline, target }) =>
        isShareUnit(unit) && [baseline, target].some((each) => isOutside(numberOf(each))),
    ),
    ...context.outcomes
      .filter(({ unit, after }) => isShareUnit(unit) && isOutside(after))
      .map(({ result, target: { indicator, unit } }) =>
        at('comparison/rows.after', result?.id, { indicator, unit }),
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
      .map(named('deadline'));
  }),
} as const satisfies Record<string, Rule>;

export type TargetRuleId = keyof typeof targetRules;

/** Rows that promise something and of which this is so. */
function targets(
  { risalah: { target } }: RuleContext,
  boxes: TargetColumn | ((row: TargetRow) => readonly TargetField[]),
  isSo: (row: TargetRow) => boolean,
): readonly Sighting[] {
  return target.rows.filter(isPromised).filter(isSo).map(named(boxes));
}

type TargetColumn = Exclude<keyof TargetRow, 'id'>;
type TargetField = `target/rows.${TargetColumn}`;

function isPromised({ indicator, target }: TargetRow): boolean {
  return !isBlank(indicator) || numberOf(target) !== null;
}

function named(boxes: TargetColumn | ((row: TargetRow) => readonly TargetField[])) {
  return (row: TargetRow): Sighting =>
    at(typeof boxes === 'string' ? `target/rows.${boxes}` : boxes(row), row.id, {
      indicator: row.indicator,
      unit: row.unit,
    });
}

function isOutside(percent: number | null): boolean {
  return percent !== null && (percent < 0 || percent > 100);
}
