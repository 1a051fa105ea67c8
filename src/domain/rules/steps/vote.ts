import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule } from '#domain/rules/ground/rule.ts';

/** The vote that narrows the search, and what becomes of its result. */
export const voteRules = {
  'no-candidates': gap(({ risalah }) => {
    const { count, candidates } = analyseCauseEffect(risalah['cause-effect']);
    return count > 0 && candidates.length === 0 ? [at('vote')] : [];
  }),
  'vote-missing': gap(({ risalah }) => {
    const { candidates } = analyseCauseEffect(risalah['cause-effect']);
    const { rows, rule } = tallyVotes(risalah);
    const isOpen = rows.every(({ votes, kept }) => votes === 0 && !kept);
    return rule !== 'own' && candidates.length > 1 && isOpen
      ? [at('vote', '', { count: candidates.length })]
      : [];
  }),
  'choice-missing': gap(({ risalah }) => {
    const { candidates } = analyseCauseEffect(risalah['cause-effect']);
    const { rows, rule } = tallyVotes(risalah);
    return rule === 'own' && candidates.length > 1 && rows.every(({ kept }) => !kept)
      ? [at('vote', '', { count: candidates.length })]
      : [];
  }),
  'vote-incomplete': check(({ risalah }) => {
    const { rows } = tallyVotes(risalah);
    const cells = rows.flatMap(({ points }) => points);
    const count = cells.filter((point) => point === null).length;
    return count > 0 && count < cells.length ? [at('vote', '', { count })] : [];
  }),
  'kept-cause-untested': gap(({ risalah }) => {
    const tested = new Set(risalah.verification.rows.map(({ cause }) => cause));
    return tallyVotes(risalah)
      .rows.filter(({ cause, kept }) => kept && !tested.has(cause))
      .map(({ text }) => at('verification', '', { cause: text }));
  }),
} as const satisfies Record<string, Rule>;

export type VoteRuleId = keyof typeof voteRules;
