import type { EntryRuleId } from '#domain/rules/across/entries.ts';
import { firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

/** What makes each rule of this family speak. */
export const entriesBreaks: Breaks<EntryRuleId> = {
  'dates-reversed': {
    change: firstRow('action-plan', { from: '2026-09-01', to: '2026-08-10' }),
    says: { kind: 'check', place: { section: 'action-plan', row: 'measure-shelf' } },
  },
  'answer-unread': {
    change: firstRow('target', { baseline: { typed: '12.5' }, deadline: { typed: 'besok' } }),
    says: { kind: 'check', place: { section: 'target', row: 'target-wait' }, facts: { count: 2 } },
  },
};
