import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { sourceOfId } from '#domain/risalah/carries/carry.ts';
import { emptyBenefitRow } from '#domain/risalah/schema/results.ts';
import type { BenefitRow } from '#domain/risalah/schema/results.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { arithmeticValue } from '#domain/risalah/reading/arithmeticValue.ts';
import { isBlank } from '#language/isBlank.ts';
import { isBlankRow } from '#domain/rules/ground/isBlankRow.ts';
import { about, at, check, emptyOf, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';

/** What it was good for: quality aspects, Rupiah with their arithmetic, what cannot be counted, and side effects. */
export const benefitRules = {
  'aspects-missing': gap(({ risalah: { aspects } }) =>
    aspects.rows.every(({ before, after }) => isBlank(before) && isBlank(after))
      ? [at('aspects/rows')]
      : [],
  ),
  'aspect-one-sided': gap(({ risalah: { aspects } }) =>
    aspects.rows
      .filter(({ before, after }) => isBlank(before) !== isBlank(after))
      .map(({ id, aspect, before }) =>
        at(isBlank(before) ? 'aspects/rows.before' : 'aspects/rows.after', id, { aspect }),
      ),
  ),
  'aspect-without-evidence': gap(({ risalah: { aspects } }) =>
    aspects.rows
      .filter(
        ({ before, after, evidenceBefore, evidenceAfter }) =>
          !isBlank(before) &&
          !isBlank(after) &&
          (isBlank(evidenceBefore) || isBlank(evidenceAfter)),
      )
      .map(({ id, aspect, evidenceBefore, evidenceAfter }) =>
        at(
          emptyOf('aspects', {
            'rows.evidenceBefore': isBlank(evidenceBefore),
            'rows.evidenceAfter': isBlank(evidenceAfter),
          }),
          id,
          { aspect },
        ),
      ),
  ),
  'benefit-missing': gap(({ risalah: { benefit } }) =>
    benefit.rows.every((row) => row.kind !== 'gain' || isBlankRow(row, emptyBenefitRow('')))
      ? [at('benefit/rows')]
      : [],
  ),
  'benefit-without-arithmetic': gap(({ risalah: { benefit } }) =>
    benefit.rows
      .filter(({ arithmetic, ...row }) => isReckonedHere(row) && isBlank(arithmetic))
      .map((row) => named('arithmetic', row)),
  ),
  'benefit-without-source': gap(({ risalah: { benefit } }) =>
    benefit.rows
      .filter(({ source, ...row }) => isReckonedHere(row) && isBlank(source))
      .map((row) => named('source', row)),
  ),
  'arithmetic-differs': check(({ risalah: { benefit } }) =>
    benefit.rows.flatMap((row) => {
      const expected = arithmeticValue(row.arithmetic);
      const found = numberOf(row.amount);
      if (expected === null || found === null || isNear(expected, found)) return [];
      return [at('benefit/rows.amount', row.id, { component: row.component, expected, found })];
    }),
  ),
  'benefit-without-cost': check(({ risalah }) => {
    const isSpent = risalah['action-plan'].rows.some(({ cost }) => (numberOf(cost) ?? 0) > 0);
    const { rows } = risalah.benefit;
    const isReckoned = rows.some(({ kind }) => kind === 'cost');
    return isSpent && rows.length > 0 && !isReckoned ? [at('benefit/rows')] : [];
  }),
  'benefit-negative': check(({ risalah }) => {
    const { hasGains, hasCosts, net } = benefitTotals(risalah);
    return hasGains && hasCosts && net.total < 0
      ? [at('benefit/rows', '', { found: net.total })]
      : [];
  }),
  'benefit-only-potential': check(({ risalah: { benefit } }) => {
    const gains = benefit.rows.filter(
      ({ kind, amount }) => kind === 'gain' && numberOf(amount) !== null,
    );
    return gains.length > 0 && gains.every(({ certainty }) => certainty === 'potential')
      ? [about('', at('benefit/rows.certainty', gains[0]?.id))]
      : [];
  }),
  'intangible-missing': gap(({ risalah: { benefit } }) =>
    benefit.intangible.every(({ text }) => isBlank(text)) ? [at('benefit/intangible')] : [],
  ),
  'contribution-missing': gap(({ risalah: { benefit } }) =>
    isBlank(benefit.contribution) ? [at('benefit/contribution')] : [],
  ),
  'side-effects-missing': gap(({ risalah }) =>
    risalah['side-effects'].rows.every(({ effect }) => isBlank(effect))
      ? [at('side-effects/rows')]
      : [],
  ),
  'side-effect-unhandled': gap(({ risalah }) =>
    risalah['side-effects'].rows
      .filter(({ kind, effect, handling }) => {
        return kind === 'negative' && !isBlank(effect) && isBlank(handling);
      })
      .map(({ id, effect }) => at('side-effects/rows.handling', id, { effect })),
  ),
} as const satisfies Record<string, Rule>;

export type BenefitRuleId = keyof typeof benefitRules;

/** What the plan costs is reckoned there, and the plan is its source. */
function isReckonedHere({ id, amount }: Pick<BenefitRow, 'id' | 'amount'>): boolean {
  return numberOf(amount) !== null && sourceOfId(id) === null;
}

function named(
  column: 'arithmetic' | 'source',
  { id, component }: Risalah['benefit']['rows'][number],
): Sighting {
  return at(`benefit/rows.${column}`, id, { component });
}

/** Rounded to the thousand or so, as offices do. */
function isNear(expected: number, found: number): boolean {
  return Math.abs(expected - found) <= Math.max(1, Math.abs(expected) / 100);
}
