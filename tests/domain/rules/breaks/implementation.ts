import type { ImplementationRuleId } from '#domain/rules/steps/implementation.ts';
import { answered, both, everyRow, firstRow, noRows } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'actions', row: 'action-shelf' } as const;
const what = 'Menata rak rekam medis menurut angka akhir dengan kode warna';

/** What makes each rule of this family speak. */
export const implementationBreaks: Breaks<ImplementationRuleId> = {
  'action-without-date': {
    change: firstRow('actions', { from: '' }),
    says: { kind: 'gap', place, facts: { action: what } },
  },
  'action-without-person': { change: firstRow('actions', { who: '' }), says: { place } },
  'action-without-account': { change: firstRow('actions', { done: '' }), says: { place } },
  'action-without-monitoring': { change: firstRow('actions', { monitoring: '' }), says: { place } },
  'action-before-plan': {
    change: firstRow('actions', { from: '2026-07-01' }),
    says: { kind: 'check', place },
  },
  'delay-unexplained': { change: noRows('obstacles'), says: { kind: 'check', place } },
  'not-done-unexplained': {
    change: both(noRows('obstacles'), firstRow('actions', { status: 'not-done', done: '' })),
    says: { kind: 'check', place },
  },
  'obstacle-without-solution': {
    change: firstRow('obstacles', { solution: '' }),
    says: { kind: 'gap', place: { section: 'obstacles', row: 'obstacle-1' } },
  },
  'understanding-missing': {
    change: answered('actions', { understanding: '' }),
    says: { kind: 'gap', place: { section: 'actions', row: '' } },
  },
  'photo-pair-incomplete': {
    change: firstRow('actions', { photosBefore: [] }),
    says: { kind: 'check', place },
  },
  'photographs-missing': {
    change: everyRow('actions', { photosBefore: [], photosAfter: [] }),
    says: { kind: 'gap', place: { section: 'actions', row: 'action-shelf' } },
  },
};
