import { isCounted, isShareUnit, sameUnit } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { chartUnit, chartValues, holdsShares } from '#domain/risalah/reading/chartValues.ts';
import type { ChartValue } from '#domain/risalah/reading/chartValues.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { isShare, numberOf } from '#domain/tools/atoms.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { saysNumber } from '#domain/tools/sameNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { formatShare } from '#language/share/formatShare.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';
import { kinship } from '#domain/rules/ground/sharedWords.ts';

/** Charts and targets tell one number, and shares are reckoned from their counts. */
export const chartNumberRules = {
  'chart-differs-from-target': check((context) =>
    differing(context, ({ isAveragedPercent }) => !isAveragedPercent),
  ),
  'averaged-percents-differ': check((context) =>
    differing(context, ({ isAveragedPercent }) => isAveragedPercent),
  ),
  'chart-goal-differs': check(({ risalah, outcomes }) =>
    toolUses(risalah).flatMap(({ section, use }): Sighting[] => {
      if (section !== 'comparison') return [];
      if (use.tool !== 'series' && use.tool !== 'control-chart') return [];
      const found = numberOf(use.input.target);
      const kin = outcomes.filter((outcome) => isAbout(use, outcome, outcomes.length));
      const goals = kin.flatMap(({ goal }) => goal ?? []);
      const [expected] = goals;
      if (found === null || expected === undefined || goals.includes(found)) return [];
      const { unit, target } = kin[0] ?? { unit: '', target: { indicator: '' } };
      return [
        at(`${section}/data.input`, use.id, {
          title: use.title,
          indicator: target.indicator,
          found: formatQuantity(found, unit),
          expected: formatQuantity(expected, unit),
        }),
      ];
    }),
  ),
  'shares-beside-percents': check(({ risalah }) =>
    toolUses(risalah).flatMap(({ section, use }) =>
      use.tool === 'series' && use.input.series.some(({ values }) => isMixed(values))
        ? [at(`${section}/data.input`, use.id, { title: use.title })]
        : [],
    ),
  ),
  'part-exceeds-whole': check(({ risalah }) =>
    toolUses(risalah).flatMap(({ section, use }) => {
      const share = use.tool === 'series' ? exceeding(use.input.series) : undefined;
      const facts = { title: use.title, share: share === undefined ? '' : formatShare(share) };
      return share === undefined ? [] : [at(`${section}/data.input`, use.id, facts)];
    }),
  ),
  'share-in-other-unit': check((context) => [
    ...toolUses(context.risalah).flatMap(({ section, use }) =>
      use.tool === 'series' && holdsShares(use) && !isShareUnit(chartUnit(use))
        ? [
            at(`${section}/data.evidence.unit`, use.id, {
              title: use.title,
              unit: use.evidence.unit,
            }),
          ]
        : [],
    ),
    ...context.risalah.target.rows
      .filter(({ unit, baseline, target }) => isOdd(unit, baseline, target))
      .map(({ id, indicator, unit }) => at('target/rows.unit', id, { title: indicator, unit })),
    ...context.outcomes
      .filter(({ unit, result }) => isOdd(unit, result?.after ?? null))
      .map(({ result, unit, target }) =>
        at('comparison/rows.after', result?.id, { title: target.indicator, unit }),
      ),
  ]),
} as const satisfies Record<string, Rule>;

export type ChartNumberRuleId = keyof typeof chartNumberRules;

function isMixed(values: readonly Measured[]): boolean {
  return values.some(isShare) && values.some((value) => typeof value === 'number');
}

function exceeding(series: readonly { readonly values: readonly Measured[] }[]) {
  return series.flatMap(({ values }) => values.filter(isShare)).find(({ count, of }) => count > of);
}

function isOdd(unit: string, ...answers: readonly Measured[]): boolean {
  return !isBlank(unit) && !isShareUnit(unit) && answers.some(isShare);
}

/** Charts of what a target measures that come to another number than the target or its result tells. */
function differing(
  { risalah, outcomes }: RuleContext,
  isMeant: (value: ChartValue) => boolean,
): readonly Sighting[] {
  return toolUses(risalah).flatMap(({ section, use }): Sighting[] => {
    const kin = outcomes.filter((outcome) => isAbout(use, outcome, outcomes.length));
    if (kin.length === 0) return [];
    const told = chartValues(risalah, use).flatMap((value) => {
      const pairs = kin.flatMap((outcome) => answerTo(outcome, section, value));
      const isTold = pairs.length === 0 || pairs.some((pair) => says(pair, value));
      const [first] = pairs;
      return isTold || first === undefined || !isMeant(value) ? [] : [{ value, ...first }];
    });
    const [found] = told;
    if (found === undefined) return [];
    const { outcome, answer, value } = found;
    const unit = outcome.unit || chartUnit(use);
    return [
      at(`${section}/data.input`, use.id, {
        title: use.title,
        indicator: outcome.target.indicator,
        found: withCounts(formatQuantity(value.value, unit), value.pooled),
        expected: withCounts(
          formatQuantity(numberOf(answer) ?? 0, unit),
          isShare(answer) ? answer : null,
        ),
      }),
    ];
  });
}

function withCounts(text: string, share: Parameters<typeof formatShare>[0] | null): string {
  return share === null ? text : `${text} (${formatShare(share)})`;
}

/** How much of the words a chart and an indicator must have in common, where there are several targets or units. */
const KIN = 0.5;

/** Whether a chart shows what a target measures: in its unit, and by its words. */
function isAbout(use: ToolUse, { target }: Outcome, targets: number): boolean {
  const unit = chartUnit(use);
  if (isBlank(unit) || isBlank(target.unit) || !sameUnit(target.unit, unit)) return false;
  const near = Math.max(
    kinship(use.evidence.measured, target.indicator),
    kinship(use.title, target.indicator),
  );
  const isUnnamed = isBlank(use.evidence.measured) && isBlank(use.title);
  return targets === 1 && holdsShares(use) ? near > 0 || isUnnamed : near >= KIN;
}

interface Told {
  readonly outcome: Outcome;
  /** The number of the target that the chart should come to. */
  readonly answer: Measured;
}

/** Which of a target's numbers a chart comes to, by where it stands and what it marks. */
function answerTo(outcome: Outcome, section: DataSection, { part }: ChartValue): readonly Told[] {
  const { target, result } = outcome;
  const before = numberOf(target.baseline) === null ? [] : [{ outcome, answer: target.baseline }];
  const measured = result?.after ?? null;
  const after = numberOf(measured) === null ? [] : [{ outcome, answer: measured }];
  switch (section) {
    case 'background':
    case 'inventory':
      return part === 'after' ? [] : before;
    case 'comparison':
      if (part === 'all') return after.length === 0 ? [] : [...after, ...before];
      return part === 'before' ? before : after;
    default:
      return [];
  }
}

/** A chart that tells no before and after may be the source of one of its periods; a count may be its sum. */
function says({ outcome, answer }: Told, { part, value, others }: ChartValue): boolean {
  if (saysNumber(answer, value)) return true;
  const isFree = part === 'all' || isCounted(outcome.unit);
  return isFree && others.some((other) => saysNumber(answer, other));
}
