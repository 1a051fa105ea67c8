import type { TargetRuleId } from '#domain/rules/steps/targets.ts';
import { answered, firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'target', row: 'target-wait' } as const;
const page = { section: 'target', row: '' } as const;

/** What makes each rule of this family speak. */
export const targetsBreaks: Breaks<TargetRuleId> = {
  'target-without-unit': {
    change: firstRow('target', { unit: ' ' }),
    says: { kind: 'gap', place },
  },
  'target-without-deadline': { change: firstRow('target', { deadline: '' }), says: { place } },
  'target-without-reason': { change: firstRow('target', { reason: '' }), says: { place } },
  'target-without-period': {
    change: firstRow('target', { baselineTo: { typed: 'Juli' } }),
    says: { kind: 'gap', place },
  },
  'target-without-served': {
    change: firstRow('target', { unit: 'kali', baselineServed: null }),
    says: { kind: 'gap', place },
  },
  'smart-incomplete': {
    change: firstRow('target', { timed: '', relevant: '' }),
    says: { kind: 'gap', place, facts: { count: 2 } },
  },
  'predicted-benefit-missing': {
    change: answered('target', { predictedBenefit: '' }),
    says: { kind: 'gap', place: page },
  },
  'possible-problems-missing': {
    change: answered('target', { possibleProblems: '' }),
    says: { kind: 'gap', place: page },
  },
  'target-not-agreed': {
    change: answered('target', { agreedWith: '' }),
    says: { kind: 'gap', place: page },
  },
  'target-on-other-indicator': {
    change: firstRow('target', { indicator: 'Jumlah keluhan tertulis' }),
    says: { kind: 'check', place, facts: { indicator: 'Jumlah keluhan tertulis' } },
  },
  'target-equals-baseline': {
    change: firstRow('target', { target: 28 }),
    says: { kind: 'check', place },
  },
  'target-against-direction': {
    change: firstRow('target', { direction: 'up' }),
    says: { kind: 'check', place },
  },
  'baseline-is-zero': { change: firstRow('target', { baseline: 0 }), says: { place } },
  'percent-impossible': {
    change: firstRow('target', { unit: '%', baseline: 128 }),
    says: { kind: 'check', place },
  },
  'deadline-too-early': {
    change: firstRow('target', { deadline: '2026-08-01' }),
    says: { kind: 'check', place },
  },
};
