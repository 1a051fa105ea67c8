import type { AnswerField } from '#domain/risalah/address.ts';
import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { about, at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule } from '#domain/rules/ground/rule.ts';

/** The vote that narrows the search, and what becomes of its result. */
export const voteRules = {
  'no-candidates': gap(({ risalah }) => {
    const { count, candidates } = analyseCauseEffect(risalah['cause-effect']);
    return count > 0 && candidates.length === 0
      ? [{ ...at('cause-effect/causes.candidate'), asks: 'vote' }]
      : [];
  }),
  'vote-missing': gap(({ risalah }) => {
    const { candidates } = analyseCauseEffect(risalah['cause-effect']);
    const { rows, rule } = tallyVotes(risalah);
    const isOpen = rows.every(({ votes, kept }) => votes === 0 && !kept);
    return rule !== 'own' && candidates.length > 1 && isOpen
      ? [{ ...at(unvoted(risalah), '', { count: candidates.length }), asks: 'vote' }]
      : [];
  }),
  'choice-missing': gap(({ risalah }) => {
    const { candidates } = analyseCauseEffect(risalah['cause-effect']);
    const { rows, rule } = tallyVotes(risalah);
    return rule === 'own' && candidates.length > 1 && rows.every(({ kept }) => !kept)
      ? [at('vote/rows.kept', '', { count: candidates.length })]
      : [];
  }),
  'vote-incomplete': check(({ risalah }) => {
    const { rows } = tallyVotes(risalah);
    const cells = rows.flatMap(({ points }) => points);
    const count = cells.filter((point) => point === null).length;
    return count > 0 && count < cells.length ? [at('vote/rows.points', '', { count })] : [];
  }),
  'kept-cause-untested': gap(({ risalah }) => {
    const tested = new Set(risalah.verification.rows.map(({ cause }) => cause));
    return tallyVotes(risalah)
      .rows.filter(({ cause, kept }) => kept && !tested.has(cause))
      .map(({ cause, text }) => about(cause, at('verification/rows', '', { cause: text })));
  }),
} as const satisfies Record<string, Rule>;

/** Where a vote is entered: the ballot, or the members where there is nobody to vote. */
function unvoted({ members }: Risalah): AnswerField {
  return members.rows.length === 0 ? 'members/rows' : 'vote/rows.points';
}

export type VoteRuleId = keyof typeof voteRules;
