import { isCounted } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { resolveBefore, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import {
  claimedPercents,
  claimsOtherwise,
  percentsOf,
  pointsCalledPercent,
} from '#domain/rules/across/claims.ts';
import { isBefore } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { areUnlike, formatLength, periodLength } from '#language/periodLength.ts';
import type { PeriodLength } from '#language/periodLength.ts';
import { at, check, emptyOf, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** Before and after: measured alike, told as the numbers have it, and followed up where the target was missed. */
export const resultRules = {
  'result-without-period': gap((context) =>
    results(
      context,
      ({ result }) =>
        emptyOf('comparison', {
          'rows.from': dateOf(result?.from ?? '') === null,
          'rows.to': dateOf(result?.to ?? '') === null,
        }),
      ({ result }) => [result?.from ?? '', result?.to ?? ''].some((day) => dateOf(day) === null),
    ),
  ),
  'result-without-served': gap((context) =>
    results(
      context,
      'served',
      ({ unit, result }) => isCounted(unit) && numberOf(result?.served ?? null) === null,
    ),
  ),
  'period-lengths-differ': check((context) =>
    measured(context).flatMap(({ target: { indicator }, result, lengths: { before, after } }) =>
      before !== null && after !== null && areUnlike(before, after)
        ? [
            at('comparison/rows.to', result?.id ?? '', {
              indicator,
              before: formatLength(before),
              after: formatLength(after),
            }),
          ]
        : [],
    ),
  ),
  'served-differs': check((context) =>
    results(
      context,
      'served',
      ({ unit, target, result }) =>
        isCounted(unit) &&
        areApart(numberOf(target.baselineServed), numberOf(result?.served ?? null)),
    ),
  ),
  'result-before-implementation': check((context) => {
    const { rows } = context.risalah.actions;
    const ends = rows.flatMap(({ to, status }) => (status === 'done' ? (dateOf(to) ?? []) : []));
    return results(context, 'from', ({ result }) => {
      const begins = dateOf(result?.from ?? '');
      return ends.some((end) => isBefore(begins, end));
    });
  }),
  'result-worse': check((context) => results(context, 'after', hasWorsened)),
  'target-too-easy': check((context) =>
    results(
      context,
      'after',
      ({ achievement }) => achievement.kind === 'percent' && achievement.percent >= EASY,
    ),
  ),
  'comparison-without-data': gap(({ risalah: { comparison } }) =>
    comparison.data.length === 0 ? [at('comparison/data')] : [],
  ),
  'pareto-periods-differ': check(({ risalah }) =>
    toolUses(risalah).flatMap(({ section, use }) => {
      if (use.tool !== 'pareto' || resolveBefore(risalah, use) === null) return [];
      const earlier = toolUses(risalah).find((other) => other.use.id === use.before)?.use;
      if (earlier === undefined) return [];
      return areUnlike(length(earlier.evidence), length(use.evidence))
        ? [at(`${section}/data.evidence.periodTo`, use.id, { title: use.title })]
        : [];
    }),
  ),
  'reading-missing': gap(({ risalah: { achievement } }) =>
    isBlank(achievement.reading) ? [at('achievement/reading')] : [],
  ),
  'way-back-missing': gap(({ risalah: { achievement }, outcomes }) => {
    const missed = outcomes.find(({ reached }) => reached === false);
    return missed !== undefined && isBlank(achievement.wayBack)
      ? [at('achievement/wayBack', '', { indicator: missed.target.indicator })]
      : [];
  }),
  'unsolved-unnamed': gap(({ risalah: { achievement } }) =>
    achievement.unsolved.every(({ cause }) => isBlank(cause)) ? [at('achievement/unsolved')] : [],
  ),
  'claim-against-numbers': check(({ risalah, outcomes }) =>
    told(risalah).flatMap(({ field, text }) =>
      claimsOtherwise(text, outcomes) ? [at(field)] : [],
    ),
  ),
  'claimed-percent-differs': check(({ risalah, outcomes }) => {
    const percents = percentsOf(risalah, outcomes);
    const [expected] = percents;
    if (expected === undefined) return [];
    const abstract = { field: 'foreword/abstract', text: risalah.foreword.abstract } as const;
    return [...told(risalah), abstract].flatMap(({ field, text }) =>
      claimedPercents(text)
        .filter((claim) => !percents.some((known) => Math.abs(known - claim) <= 1))
        .map((found) => at(field, '', { found, expected: rounded(expected) })),
    );
  }),
  'points-called-percent': check(({ risalah, outcomes }) =>
    told(risalah).flatMap(({ field, text }) =>
      pointsCalledPercent(text, outcomes).map(
        ({ outcome: { target, changePercent, baseline, after }, found }) =>
          at(field, '', {
            indicator: target.indicator,
            found,
            expected: rounded(Math.abs(changePercent ?? 0)),
            before: baseline ?? 0,
            after: after ?? 0,
          }),
      ),
    ),
  ),
} as const satisfies Record<string, Rule>;

export type ResultRuleId = keyof typeof resultRules;

/** From this percentage on judges ask whether the target was a challenge. */
const EASY = 200;

function measured({ outcomes }: RuleContext): readonly Outcome[] {
  return outcomes.filter(({ after }) => after !== null);
}

/** Results that were measured and of which this is so. */
function results(
  context: RuleContext,
  boxes: ResultColumn | ((outcome: Outcome) => readonly ResultField[]),
  isSo: (outcome: Outcome) => boolean,
): readonly Sighting[] {
  return measured(context)
    .filter(isSo)
    .map((outcome) => {
      const { target, result } = outcome;
      return at(
        typeof boxes === 'string' ? `comparison/rows.${boxes}` : boxes(outcome),
        result?.id ?? '',
        { indicator: target.indicator, unit: target.unit },
      );
    });
}

type ResultColumn = 'after' | 'from' | 'to' | 'served';
type ResultField = `comparison/rows.${ResultColumn}`;

/** Away from the goal; a count is judged by its rate where more or fewer were served. */
function hasWorsened({ target, baseline, goal, change, rates }: Outcome): boolean {
  if (goal === null || baseline === null) return false;
  const wanted = goal - baseline || (target.direction === 'down' ? -1 : 1);
  const moved = rates === null ? (change ?? 0) : rates.after - rates.before;
  return moved * wanted < 0;
}

/** Apart by more than a tenth of the larger: working days fall differently, seasons do not. */
function areApart(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return false;
  return Math.abs(one - other) > Math.max(Math.abs(one), Math.abs(other)) / 10;
}

function length({ periodFrom, periodTo }: Evidence): PeriodLength | null {
  return periodLength(dateOf(periodFrom), dateOf(periodTo));
}

/** Where the team tells its result in words. */
function told({ achievement, closing }: RuleContext['risalah']) {
  return [
    { field: 'achievement/reading', text: achievement.reading },
    { field: 'closing/conclusion', text: closing.conclusion },
  ] as const;
}

function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}
