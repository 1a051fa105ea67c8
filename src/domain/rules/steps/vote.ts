import type { AnswerField } from '#domain/risalah/address.ts';
import {
  isMarked,
  pointsMissing,
  tallyVotes,
  votersBeyondRule,
  votersOf,
} from '#domain/risalah/priority/votes.ts';
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
    const isOpen = rule === 'ngt' && rows.every(({ votes }) => votes === 0);
    return isMarked(rule) && !isOpen && candidates.length > 1 && rows.every(({ kept }) => !kept)
      ? [at('vote/rows.kept', '', { count: candidates.length })]
      : [];
  }),
  'vote-incomplete': check(({ risalah }) => {
    const tally = tallyVotes(risalah);
    const isBegun = tally.rows.some(({ points }) => points.some((point) => point !== null));
    const count = pointsMissing(tally);
    return count > 0 && isBegun ? [at('vote/rows.points', '', { count })] : [];
  }),
  'vote-beyond-rule': check(({ risalah }) => {
    const voters = votersOf(risalah.members.rows, risalah.vote.rows);
    return votersBeyondRule(tallyVotes(risalah)).map((voter) =>
      at('vote/rows.points', '', { name: voters[voter]?.name ?? '' }),
    );
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
