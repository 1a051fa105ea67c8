import { expect, it } from 'vitest';
import type { PriorityRuleId } from '#domain/rules/steps/priority.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'priority', row: '' } as const;

watchRules<PriorityRuleId>({
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
});

it('lets a team choose a lower problem for a reason', () => {
  const chosen = answered('priority', { chosen: 'problem-survey', reason: 'Diminta pimpinan' });
  expect(spokenBy('chosen-scores-lower', chosen(puskesmas))).toEqual([]);
});

it('asks for one reason at a time', () => {
  const lower = answered('priority', { chosen: 'problem-survey', reason: '' })(puskesmas);
  expect(spokenBy('choice-without-reason', lower)).toEqual([]);
  expect(spokenBy('tie-without-reason', lower)).toEqual([]);
});

function scored(scores: Readonly<Record<string, Readonly<Record<string, number>>>>): Change {
  const rows = Object.entries(scores).map(([problem, given]) => ({
    problem,
    scores: { ...given },
  }));
  return answered('priority', { ratings: [{ id: 'team', member: '', rows }] });
}
