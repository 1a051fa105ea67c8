import type { BenefitRuleId } from '#domain/rules/steps/benefit.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, everyRow, firstRow, noRows } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'benefit', row: 'benefit-overtime' } as const;
const page = { section: 'benefit', row: '' } as const;
const aspect = { section: 'aspects', row: 'aspect-1' } as const;
const gains = puskesmas.benefit.rows.filter(({ kind }) => kind === 'gain');

/** What makes each rule of this family speak. */
export const benefitBreaks: Breaks<BenefitRuleId> = {
  'aspects-missing': {
    change: everyRow('aspects', { before: '', after: '' }),
    says: { kind: 'gap', place: { section: 'aspects', row: '' } },
  },
  'aspect-one-sided': {
    change: firstRow('aspects', { after: '' }),
    says: { kind: 'gap', place: aspect },
  },
  'aspect-without-evidence': {
    change: firstRow('aspects', { evidenceAfter: '' }),
    says: { kind: 'gap', place: aspect },
  },
  'benefit-missing': { change: noRows('benefit'), says: { kind: 'gap', place: page } },
  'benefit-without-arithmetic': {
    change: firstRow('benefit', { arithmetic: '' }),
    says: { kind: 'gap', place },
  },
  'benefit-without-source': {
    change: firstRow('benefit', { source: '' }),
    says: { kind: 'gap', place },
  },
  'arithmetic-differs': {
    change: firstRow('benefit', { amount: 8_000_000 }),
    says: { kind: 'check', place, facts: { expected: 800_000, found: 8_000_000 } },
  },
  'benefit-without-cost': {
    change: answered('benefit', { rows: gains }),
    says: { kind: 'check', place: page },
  },
  'benefit-negative': {
    change: answered('benefit', {
      rows: puskesmas.benefit.rows.map((row) =>
        row.kind === 'gain' ? { ...row, amount: 1 } : row,
      ),
    }),
    says: { kind: 'check', place: page },
  },
  'benefit-only-potential': {
    change: everyRow('benefit', { certainty: 'potential' }),
    says: { kind: 'check', place: { section: 'benefit', row: 'benefit-overtime' } },
  },
  'intangible-missing': {
    change: answered('benefit', { intangible: [] }),
    says: { kind: 'gap', place: page },
  },
  'contribution-missing': {
    change: answered('benefit', { contribution: '' }),
    says: { kind: 'gap', place: page },
  },
  'side-effects-missing': {
    change: noRows('side-effects'),
    says: { kind: 'gap', place: { section: 'side-effects', row: '' } },
  },
  'side-effect-unhandled': {
    change: everyRow('side-effects', { handling: '' }),
    says: { kind: 'gap', place: { section: 'side-effects', row: 'effect-2' } },
  },
};
