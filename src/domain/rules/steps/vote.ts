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
    const { rows } = tallyVotes(risalah);
    return candidates.length > 1 && rows.every(({ votes, kept }) => votes === 0 && !kept)
      ? [{ ...at(unvoted(risalah), '', { count: candidates.length }), asks: 'vote' }]
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

/** Where a vote is entered: the ballot; the team's own mark where it decides otherwise; the members where none can vote. */
function unvoted({ vote, members }: Risalah): AnswerField {
  if (vote.rule === 'own') return 'vote/rows.kept';
  return members.rows.length === 0 ? 'members/rows' : 'vote/rows.points';
}

export type VoteRuleId = keyof typeof voteRules;
