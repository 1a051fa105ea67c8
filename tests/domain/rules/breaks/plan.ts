import type { PlanRuleId } from '#domain/rules/steps/plan.ts';
import { firstRow, noRows } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'action-plan', row: 'measure-shelf' } as const;
const alternative = { section: 'alternatives', row: 'alternative-1' } as const;

/** What makes each rule of this family speak. */
export const planBreaks: Breaks<PlanRuleId> = {
  'cause-without-alternatives': {
    change: noRows('alternatives'),
    says: { kind: 'gap', facts: { cause: 'Rak tidak ditata menurut urutan baku' } },
  },
  'alternative-undecided': {
    change: firstRow('alternatives', { conclusion: '' }),
    says: { kind: 'gap', place: alternative },
  },
  'chosen-alternative-unplanned': {
    change: firstRow('action-plan', { alternative: 'gone' }),
    says: { kind: 'check', place: alternative },
  },
  'rejected-alternative-planned': {
    change: firstRow('action-plan', { alternative: 'alternative-2' }),
    says: { kind: 'check', place },
  },
  'appeal-only': {
    change: firstRow('action-plan', { what: 'Menghimbau petugas merapikan rak' }),
    says: { kind: 'check', place },
  },
  'measure-without-owner': {
    change: firstRow('action-plan', { who: '' }),
    says: { kind: 'gap', place },
  },
  'measure-without-date': {
    change: firstRow('action-plan', { to: '' }),
    says: { kind: 'gap', place },
  },
  'measure-incomplete': {
    change: firstRow('action-plan', { how: '', cost: null }),
    says: { kind: 'gap', place, facts: { count: 2 } },
  },
  'owner-is-everybody': {
    change: firstRow('action-plan', { who: 'Seluruh anggota' }),
    says: { kind: 'check', place },
  },
  'measure-outside-schedule': {
    change: firstRow('action-plan', { from: '2026-08-01' }),
    says: { kind: 'check', place },
  },
  'measure-without-risk': {
    change: noRows('risks'),
    says: { kind: 'gap', place: { section: 'risks', row: '' } },
  },
  'risk-without-prevention': {
    change: firstRow('risks', { prevention: '' }),
    says: { kind: 'gap', place: { section: 'risks', row: 'risk-1' } },
  },
};
