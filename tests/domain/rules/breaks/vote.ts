import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import type { VoteRuleId } from '#domain/rules/steps/vote.ts';
import { answered, firstRow, noRows } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'vote', row: '' } as const;
const { causes } = puskesmas['cause-effect'];

/** What makes each rule of this family speak. */
export const voteBreaks: Breaks<VoteRuleId> = {
  'no-candidates': {
    change: answered('cause-effect', {
      causes: causes.map((cause) => ({ ...cause, candidate: false })),
    }),
    says: { kind: 'gap', place: { section: 'cause-effect', row: '' }, asks: 'vote' },
  },
  'vote-missing': { change: noRows('vote'), says: { kind: 'gap', place, facts: { count: 6 } } },
  'choice-missing': {
    change: answered('vote', { rule: 'own', rows: [] }),
    says: { kind: 'gap', place, facts: { count: 6 } },
  },
  'vote-incomplete': {
    change: firstRow('vote', { points: { leader: 6 } }),
    says: { kind: 'check', place, facts: { count: 6 } },
  },
  'vote-beyond-rule': {
    change: (risalah) => ({
      ...risalah,
      vote: {
        ...risalah.vote,
        rule: 'ngt',
        rows: risalah.vote.rows.map((row, at) => ({
          ...row,
          points: { leader: at === 0 ? 6 : 0, secretary: at < 5 ? 5 - at : 0 },
        })),
      },
    }),
    says: { kind: 'check', place },
  },
  'kept-cause-untested': {
    change: firstRow('verification', { cause: '' }),
    says: {
      kind: 'gap',
      place: { section: 'verification', row: '' },
      facts: { cause: 'Rak tidak ditata menurut urutan baku' },
    },
  },
};
