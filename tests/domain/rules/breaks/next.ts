import type { NextRuleId } from '#domain/rules/steps/next.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, firstRow, noRows } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'remainder', row: '' } as const;

/** What makes each rule of this family speak. */
export const nextBreaks: Breaks<NextRuleId> = {
  'remainder-missing': { change: noRows('remainder'), says: { kind: 'gap', place } },
  'next-theme-missing': {
    change: answered('remainder', { nextTheme: '' }),
    says: { kind: 'gap', place },
  },
  'next-theme-without-reason': {
    change: answered('remainder', { reason: '' }),
    says: { kind: 'gap', place },
  },
  'next-theme-unrelated': {
    change: answered('remainder', { nextTheme: 'Menghijaukan halaman' }),
    says: { kind: 'check', place, facts: { theme: 'Menghijaukan halaman' } },
  },
  'next-theme-is-this': {
    change: answered('remainder', { nextTheme: puskesmas.title.theme.toUpperCase() }),
    says: { kind: 'check', place },
  },
  'follow-up-missing': {
    change: noRows('follow-up'),
    says: { kind: 'gap', place: { section: 'follow-up', row: '' } },
  },
  'follow-up-incomplete': {
    change: firstRow('follow-up', { owner: '' }),
    says: { kind: 'gap', place: { section: 'follow-up', row: 'follow-up-1' } },
  },
  'conclusion-missing': {
    change: answered('closing', { conclusion: '' }),
    says: { kind: 'gap', place: { section: 'closing', row: '' } },
  },
};
