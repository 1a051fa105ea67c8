import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { arithmeticValue } from '#domain/risalah/reading/arithmeticValue.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';

/** What it was good for: quality aspects, Rupiah with their arithmetic, what cannot be counted, and side effects. */
export const benefitRules = {
  'aspects-missing': gap(({ risalah: { aspects } }) =>
    aspects.rows.every(({ before, after }) => isBlank(before) && isBlank(after))
      ? [at('aspects')]
      : [],
  ),
  'aspect-one-sided': gap(({ risalah: { aspects } }) =>
    aspects.rows
      .filter(({ before, after }) => isBlank(before) !== isBlank(after))
      .map(({ id, aspect }) => at('aspects', id, { aspect })),
  ),
  'aspect-without-evidence': gap(({ risalah: { aspects } }) =>
    aspects.rows
      .filter(
        ({ before, after, evidenceBefore, evidenceAfter }) =>
          !isBlank(before) &&
          !isBlank(after) &&
          (isBlank(evidenceBefore) || isBlank(evidenceAfter)),
      )
      .map(({ id, aspect }) => at('aspects', id, { aspect })),
  ),
  'benefit-missing': gap(({ risalah: { benefit } }) =>
    benefit.rows.every(({ kind }) => kind !== 'gain') ? [at('benefit')] : [],
  ),
  'benefit-without-arithmetic': gap(({ risalah: { benefit } }) =>
    benefit.rows
      .filter(({ amount, arithmetic }) => numberOf(amount) !== null && isBlank(arithmetic))
      .map(named),
  ),
  'benefit-without-source': gap(({ risalah: { benefit } }) =>
    benefit.rows
      .filter(({ amount, source }) => numberOf(amount) !== null && isBlank(source))
      .map(named),
  ),
  'arithmetic-differs': check(({ risalah: { benefit } }) =>
    benefit.rows.flatMap((row) => {
      const expected = arithmeticValue(row.arithmetic);
      const found = numberOf(row.amount);
      if (expected === null || found === null || isNear(expected, found)) return [];
      return [at('benefit', row.id, { component: row.component, expected, found })];
    }),
  ),
  'benefit-without-cost': check(({ risalah }) => {
    const isSpent = risalah['action-plan'].rows.some(({ cost }) => (numberOf(cost) ?? 0) > 0);
    const { rows } = risalah.benefit;
    const isReckoned = rows.some(({ kind }) => kind === 'cost');
    return isSpent && rows.length > 0 && !isReckoned ? [at('benefit')] : [];
  }),
  'benefit-negative': check(({ risalah }) => {
    const { isKnown, net } = benefitTotals(risalah);
    return isKnown && net.total < 0 ? [at('benefit', '', { found: net.total })] : [];
  }),
  'benefit-only-potential': check(({ risalah: { benefit } }) => {
    const gains = benefit.rows.filter(
      ({ kind, amount }) => kind === 'gain' && numberOf(amount) !== null,
    );
    return gains.length > 0 && gains.every(({ certainty }) => certainty === 'potential')
      ? [at('benefit')]
      : [];
  }),
  'intangible-missing': gap(({ risalah: { benefit } }) =>
    benefit.intangible.every(({ text }) => isBlank(text)) ? [at('benefit')] : [],
  ),
  'contribution-missing': gap(({ risalah: { benefit } }) =>
    isBlank(benefit.contribution) ? [at('benefit')] : [],
  ),
  'side-effects-missing': gap(({ risalah }) =>
    risalah['side-effects'].rows.length === 0 ? [at('side-effects')] : [],
  ),
  'side-effect-unhandled': gap(({ risalah }) =>
    risalah['side-effects'].rows
      .filter(({ kind, effect, handling }) => {
        return kind === 'negative' && !isBlank(effect) && isBlank(handling);
      })
      .map(({ id, effect }) => at('side-effects', id, { effect })),
  ),
} as const satisfies Record<string, Rule>;

export type BenefitRuleId = keyof typeof benefitRules;

function named({ id, component }: Risalah['benefit']['rows'][number]): Sighting {
  return at('benefit', id, { component });
}

/** Rounded to the thousand or so, as offices do. */
function isNear(expected: number, found: number): boolean {
  return Math.abs(expected - found) <= Math.max(1, Math.abs(expected) / 100);
}
