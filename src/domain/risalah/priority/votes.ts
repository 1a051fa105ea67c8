import { numberOf } from '#domain/tools/atoms.ts';
import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/**
 * What a member may give in the nominal group technique, each once: the most to the cause that weighs most. The points are
 * added; how many causes go on the source leaves to the group.
 *
 * Source: an Indonesian guide to the nominal group technique (scribd 172636009): five to ten people, each ranks five
 * issues, from 5 points for the most important to 1 for the least.
 */
export const ngtPoints: readonly number[] = [5, 4, 3, 2, 1];

export interface VoteTally {
  readonly rule: Risalah['vote']['rule'];
  /** Whether there was a vote at all: a team that agreed without one has given no points. */
  readonly isHeld: boolean;
  /** The N of the rule: causes put to the vote, or voters; always printed beside the result. */
  readonly n: number;
  /** `half-causes`: how many causes are kept. `half-members`: how many votes a cause needs. `null`: the team marks. */
  readonly threshold: number | null;
  readonly rows: readonly CountedVote[];
}

export interface CountedVote {
  /** Id of the cause. */
  readonly cause: string;
  readonly text: string;
  /** One for each voter, in the order of the voters. */
  readonly points: readonly (number | null)[];
  readonly total: number;
  /** Voters who gave it points. */
  readonly votes: number;
  /** 1 for the highest total; equal totals share a rank. */
  readonly rank: number;
  readonly kept: boolean;
}

/** Whether the team marks itself what goes on, with the totals before it or without a vote. */
export function isMarked(rule: VoteTally['rule']): boolean {
  return rule === 'own' || rule === 'ngt';
}

/** Voters, by their place in the rows' points, who gave what the rule does not allow; none where it allows anything. */
export function votersBeyondRule({ rule, rows }: VoteTally): readonly number[] {
  if (rule !== 'ngt') return [];
  const voters = rows[0]?.points.map((_, at) => at) ?? [];
  return voters.filter((voter) => {
    const given = pointsOf(rows, voter);
    return new Set(given).size < given.length || given.some((each) => !ngtPoints.includes(each));
  });
}

/** Points that are still to be given: one for each cause, or as many as the rule lets a member give. */
export function pointsMissing({ rule, rows }: VoteTally): number {
  const cells = rows.flatMap(({ points }) => points);
  if (rule !== 'ngt') return cells.filter((point) => point === null).length;
  const due = Math.min(ngtPoints.length, rows.length);
  const voters = rows[0]?.points.map((_, at) => at) ?? [];
  return voters.reduce((sum, voter) => sum + Math.max(0, due - pointsOf(rows, voter).length), 0);
}

function pointsOf(rows: VoteTally['rows'], voter: number): readonly number[] {
  return rows.flatMap(({ points }) => {
    const given = points[voter] ?? 0;
    return given === 0 ? [] : [given];
  });
}

/** Who votes: leader, secretary and members; patron and facilitator only where they have given points. */
export function votersOf(
  members: readonly Member[],
  rows: readonly Risalah['vote']['rows'][number][],
): readonly Member[] {
  return members.filter(
    ({ id, role }) =>
      (role !== 'patron' && role !== 'facilitator') ||
      rows.some(({ points }) => numberOf(points[id] ?? null) !== null),
  );
}

/**
 * Totals of the voters' points and which causes the rule keeps. A vote narrows the search; it proves nothing.
 *
 * "½N + 1" is read in two ways, so the team chooses: N causes of which ½N + 1 (rounded down) are kept, those that tie
 * with the last one too; or N voters of whom more than half must have voted for a cause.
 */
export function tallyVotes(risalah: Pick<Risalah, 'vote' | 'members' | 'cause-effect'>): VoteTally {
  const { rule, rows } = risalah.vote;
  const voters = votersOf(risalah.members.rows, rows).map((member) => member.id);
  const texts = new Map(risalah['cause-effect'].causes.map((cause) => [cause.id, cause.text]));
  const counted = rows.map((row) => {
    const points = voters.map((member) => numberOf(row.points[member] ?? null));
    return {
      cause: row.cause,
      text: texts.get(row.cause) ?? '',
      points,
      total: points.reduce<number>((sum, each) => sum + (each ?? 0), 0),
      votes: points.filter((each) => each !== null && each > 0).length,
      marked: row.kept,
    };
  });
  const isHeld = rule !== 'own' || counted.some(({ votes }) => votes > 0);
  const n = rule === 'half-members' ? voters.length : counted.length;
  const threshold = isMarked(rule) || n === 0 ? null : Math.floor(n / 2) + 1;
  return {
    rule,
    isHeld,
    n,
    threshold,
    rows: counted.map(({ marked, ...row }): CountedVote => {
      const rank = 1 + counted.filter((other) => other.total > row.total).length;
      if (threshold === null) return { ...row, rank, kept: marked };
      const passes = rule === 'half-members' ? row.votes >= threshold : rank <= threshold;
      return { ...row, rank, kept: row.votes > 0 && passes };
    }),
  };
}
