import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from './risalah.ts';

export interface VoteTally {
  readonly rule: Risalah['vote']['rule'];
  /** The N of the rule: causes put to the vote, or members; always printed beside the result. */
  readonly n: number;
  /** `half-causes`: how many causes are kept. `half-members`: how many votes a cause needs. `null`: the team marks. */
  readonly threshold: number | null;
  readonly rows: readonly VoteRow[];
}

export interface VoteRow {
  /** Id of the cause. */
  readonly cause: string;
  readonly text: string;
  /** One for each member, in the order of the members. */
  readonly points: readonly (number | null)[];
  readonly total: number;
  /** Members who gave it points. */
  readonly votes: number;
  /** 1 for the highest total; equal totals share a rank. */
  readonly rank: number;
  readonly kept: boolean;
}

/**
 * Totals of the members' points and which causes the rule keeps. A vote narrows the search; it proves nothing.
 *
 * "½N + 1" is read in two ways, so the team chooses: N causes of which ½N + 1 (rounded down) are kept, those that tie
 * with the last one too; or N members of whom more than half must have voted for a cause.
 */
export function tallyVotes(risalah: Risalah): VoteTally {
  const { rule, rows } = risalah.vote;
  const members = risalah.members.rows.map((member) => member.id);
  const texts = new Map(risalah['cause-effect'].causes.map((cause) => [cause.id, cause.text]));
  const counted = rows.map((row) => {
    const points = members.map((member) => numberOf(row.points[member] ?? null));
    return {
      cause: row.cause,
      text: texts.get(row.cause) ?? '',
      points,
      total: points.reduce<number>((sum, each) => sum + (each ?? 0), 0),
      votes: points.filter((each) => each !== null && each > 0).length,
      marked: row.kept,
    };
  });
  const n = rule === 'half-members' ? members.length : counted.length;
  const threshold = rule === 'own' || n === 0 ? null : Math.floor(n / 2) + 1;
  return {
    rule,
    n,
    threshold,
    rows: counted.map(({ marked, ...row }): VoteRow => {
      const rank = 1 + counted.filter((other) => other.total > row.total).length;
      if (threshold === null) return { ...row, rank, kept: marked };
      const passes = rule === 'half-members' ? row.votes >= threshold : rank <= threshold;
      return { ...row, rank, kept: row.votes > 0 && passes };
    }),
  };
}
