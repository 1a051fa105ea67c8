import type { StandardRuleId } from '#domain/rules/steps/standards.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, everyRow, firstRow, noRows } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'standards', row: 'standard-input-measure-papers' } as const;
const page = { section: 'standards', row: '' } as const;
const procedure = { section: 'procedure', row: '' } as const;
const known = { section: 'socialisation', row: '' } as const;
const { steps } = puskesmas.procedure;

/** What makes each rule of this family speak. */
export const standardsBreaks: Breaks<StandardRuleId> = {
  'standard-without-number': {
    change: firstRow('standards', { number: '' }),
    says: { kind: 'gap', place },
  },
  'standard-without-date': {
    change: firstRow('standards', { effectiveOn: '' }),
    says: { kind: 'gap', place },
  },
  'standard-without-owner': {
    change: firstRow('standards', { owner: '' }),
    says: { kind: 'gap', place },
  },
  'standard-kind-missing': {
    change: everyRow('standards', { kind: 'process' }),
    says: { kind: 'gap', place: page, facts: { count: 2 } },
  },
  'procedure-dates-reversed': {
    change: answered('procedure', { createdOn: '2026-11-20' }),
    says: { kind: 'check', place: procedure },
  },
  'standard-before-result': {
    change: firstRow('standards', { effectiveOn: '2026-09-01' }),
    says: { kind: 'check', place },
  },
  'warning-missing': {
    change: answered('standards', { warning: '' }),
    says: { kind: 'gap', place: page },
  },
  'warning-none': {
    change: answered('standards', { warning: 'none' }),
    says: { kind: 'check', place: page },
  },
  'warning-unexplained': {
    change: answered('standards', { warningNote: '' }),
    says: { kind: 'gap', place: page },
  },
  'procedure-missing': {
    change: answered('procedure', { steps: [] }),
    says: { kind: 'gap', place: procedure },
  },
  'procedure-unsigned': {
    change: answered('procedure', { approvedBy: '' }),
    says: { kind: 'gap', place: procedure },
  },
  'procedure-step-incomplete': {
    change: answered('procedure', { steps: steps.map((step) => ({ ...step, time: '' })) }),
    says: { kind: 'gap', place: { section: 'procedure', row: 'step-1' } },
  },
  'decision-without-return': {
    change: answered('procedure', { steps: steps.map((step) => ({ ...step, otherwise: '' })) }),
    says: { kind: 'check', place: { section: 'procedure', row: 'step-2' } },
  },
  'procedure-without-ends': {
    change: answered('procedure', { steps: steps.slice(1) }),
    says: { kind: 'check', place: { section: 'procedure', row: 'step-2' } },
  },
  'socialisation-missing': { change: noRows('socialisation'), says: { kind: 'gap', place: known } },
  'socialisation-without-evidence': {
    change: firstRow('socialisation', { evidence: '' }),
    says: { kind: 'gap', place: { section: 'socialisation', row: 'socialisation-1' } },
  },
  'handover-missing': {
    change: answered('socialisation', { handover: '' }),
    says: { kind: 'gap', place: known },
  },
  'replication-missing': {
    change: answered('socialisation', { replication: '' }),
    says: { kind: 'gap', place: known },
  },
};
