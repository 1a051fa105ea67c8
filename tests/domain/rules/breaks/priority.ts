import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { PriorityRuleId } from '#domain/rules/steps/priority.ts';
import { answered } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'priority', row: '' } as const;

/** What makes each rule of this family speak. */
export const priorityBreaks: Breaks<PriorityRuleId> = {
  'priority-not-scored': {
    change: answered('priority', { ratings: [] }),
    says: { kind: 'gap', place },
  },
  'priority-incomplete': {
    change: scored({ 'problem-wait': { urgency: 5 } }),
    says: { kind: 'gap', place, facts: { count: 3 } },
  },
  'score-outside-scale': {
    change: scored({ 'problem-wait': { urgency: 5, seriousness: 5, growth: 7 } }),
    says: { kind: 'check', facts: { count: 1, scale: 5 } },
  },
  'chosen-scores-lower': {
    change: answered('priority', { chosen: 'problem-survey', reason: '' }),
    says: { facts: { problem: 'Pengisian survei kepuasan belum mencapai target' } },
  },
  'criterion-without-weight': {
    change: (risalah) =>
      answered('priority', {
        variant: 'weighted',
        criteria: [
          ...risalah.priority.criteria,
          { id: 'impact', name: 'Dampak', weight: 60 },
          { id: 'ease', name: 'Kemudahan', weight: null },
        ],
      })(risalah),
    says: { kind: 'gap', place, facts: { count: 1 } },
  },
  'chosen-sifted-out': {
    change: answered('priority', { variant: 'apkl-usg', filter: [], reason: '' }),
    says: { kind: 'check', place },
  },
  'tie-without-reason': {
    change: (risalah) =>
      answered('priority', { reason: '' })(
        scored({
          'problem-wait': { urgency: 4, seriousness: 4, growth: 4 },
          'problem-record': { urgency: 4, seriousness: 4, growth: 4 },
        })(risalah),
      ),
    says: { kind: 'check', place },
  },
  'choice-without-reason': {
    change: answered('priority', { reason: '' }),
    says: { kind: 'gap', place },
  },
};

function scored(scores: Readonly<Record<string, Readonly<Record<string, number>>>>): Change {
  const rows = Object.entries(scores).map(([problem, given]) => ({
    problem,
    scores: { ...given },
  }));
  return answered('priority', { ratings: [{ id: 'team', member: '', rows }] });
}
