import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import {
  pointsMissing,
  tallyVotes,
  votersBeyondRule,
  votersOf,
} from '#domain/risalah/priority/votes.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

type Points = readonly (number | null)[];

/** One row of points a cause, one column a member. */
function voted(rule: Risalah['vote']['rule'], ...causes: readonly Points[]): Risalah {
  const empty = newRisalah();
  const member = {
    role: 'member',
    name: '',
    titleBefore: '',
    titleAfter: '',
    numberKind: 'none',
    number: '',
    rank: '',
    position: '',
    section: '',
    birthYear: null,
  } as const;
  return {
    ...empty,
    members: { rows: (causes[0] ?? []).map((_, at) => ({ ...member, id: `m${at}` })) },
    vote: {
      rule,
      note: '',
      rows: causes.map((points, at) => ({
        cause: `c${at}`,
        kept: at === 1,
        points: { stranger: 99, ...Object.fromEntries(points.map((each, of) => [`m${of}`, each])) },
      })),
    },
  };
}

const kept = (risalah: Risalah) =>
  tallyVotes(risalah)
    .rows.filter((row) => row.kept)
    .map((row) => row.cause);

describe('a vote', () => {
  it('adds the points of the members alone and ranks the causes', () => {
    const tally = tallyVotes(voted('own', [5, 4, null], [1, 0, 0], [5, 4, 0]));
    expect(tally.rows.map((row) => [row.total, row.votes, row.rank])).toEqual([
      [9, 2, 1],
      [1, 1, 3],
      [9, 2, 1],
    ]);
  });

  it('keeps half of the causes and one more, and those that tie with the last', () => {
    const risalah = voted('half-causes', [9], [7], [5], [5], [1]);
    expect(tallyVotes(risalah)).toMatchObject({ n: 5, threshold: 3 });
    expect(kept(risalah)).toEqual(['c0', 'c1', 'c2', 'c3']);
  });

  it('keeps causes that more than half of the members voted for', () => {
    const risalah = voted('half-members', [1, 1, 1, 0], [1, 1, 0, null], [5, 5, 5, 5]);
    expect(tallyVotes(risalah)).toMatchObject({ n: 4, threshold: 3 });
    expect(kept(risalah)).toEqual(['c0', 'c2']);
  });

  it('counts patron and facilitator only where they have given points', () => {
    const risalah = voted('half-members', [1, 1, null, null], [1, 1, 1, null]);
    const [leader, member, patron, facilitator] = risalah.members.rows;
    if (!leader || !member || !patron || !facilitator) throw new Error('Four people are needed.');
    const rows = [
      leader,
      member,
      { ...patron, role: 'patron' as const },
      { ...facilitator, role: 'facilitator' as const },
    ];
    const mixed = { ...risalah, members: { rows } };
    expect(votersOf(rows, mixed.vote.rows).map(({ id }) => id)).toEqual(['m0', 'm1', 'm2']);
    expect(tallyVotes(mixed)).toMatchObject({ n: 3, threshold: 2 });
    expect(tallyVotes(mixed).rows.map((row) => row.points)).toEqual([
      [1, 1, null],
      [1, 1, 1],
    ]);
  });

  it('follows the marks of the team where it decides itself', () => {
    expect(kept(voted('own', [9], [0]))).toEqual(['c1']);
    expect(tallyVotes(voted('own', [9])).threshold).toBeNull();
  });

  it('adds what each member ranked by the nominal group technique, and leaves the choice to the team', () => {
    const risalah = voted('ngt', [5, 4], [4, 5], [3, 1], [2, 3], [1, 2], [null, null]);
    const tally = tallyVotes(risalah);
    expect(tally).toMatchObject({ isHeld: true, threshold: null });
    expect(tally.rows.map(({ total }) => total)).toEqual([9, 9, 4, 5, 3, 0]);
    expect(kept(risalah)).toEqual(['c1']);
    expect(pointsMissing(tally)).toBe(0);
    expect(votersBeyondRule(tally)).toEqual([]);
  });

  it.each([
    ['more than five points', [6, 4, 3, 2, 1, null]],
    ['the same points twice', [5, 5, 3, 2, 1, null]],
    ['more than five causes', [5, 4, 3, 2, 1, 1]],
    ['a half', [4.5, 4, 3, 2, 1, null]],
  ])('knows whose points the technique does not allow: %s', (_, points) => {
    const right = [5, 4, 3, 2, 1, 0];
    const rows = points.map((point, at) => [right[at] ?? null, point]);
    expect(votersBeyondRule(tallyVotes(voted('ngt', ...rows)))).toEqual([1]);
    expect(votersBeyondRule(tallyVotes(voted('half-causes', ...rows)))).toEqual([]);
  });

  it('asks each member for five of the causes, or for all where there are fewer', () => {
    expect(pointsMissing(tallyVotes(voted('ngt', [5, null], [4, 5], [3, 4])))).toBe(1);
    expect(pointsMissing(tallyVotes(voted('half-causes', [5, null], [null, 5])))).toBe(2);
  });

  it('never keeps a cause that nobody voted for', () => {
    expect(kept(voted('half-causes', [null], [0]))).toEqual([]);
    expect(tallyVotes(newRisalah())).toMatchObject({ n: 0, threshold: null, rows: [] });
  });
});
