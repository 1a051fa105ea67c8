import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeUses } from '#domain/risalah/reading/causeUses.ts';
import { mergeCauses } from '#domain/risalah/pointers/mergeCauses.ts';
import { emptyAlternative } from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findCauseDoubles } from '#domain/tools/causes/causeDoubles.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const cause = (id: string, parent: string, candidate = false): Cause => ({
  id,
  parent,
  text: 'petugas kurang',
  candidate,
  retired: false,
});

const alternative = {
  ...emptyAlternative('alternative'),
  cause: 'b',
  alternative: 'jadwal silang',
  conclusion: 'chosen',
} as const;

function withDoubles(): Risalah {
  const risalah = wholeThread();
  const [test] = risalah.verification.rows;
  const [measure] = risalah['action-plan'].rows;
  if (test === undefined || measure === undefined) throw new Error('The thread has no cause.');
  return {
    ...risalah,
    'cause-effect': {
      ...risalah['cause-effect'],
      categories: [{ id: 'man', name: 'Manusia' }],
      causes: [cause('a', 'man'), cause('b', 'man', true), cause('why', 'b'), cause('c', 'man')],
    },
    vote: {
      ...risalah.vote,
      rows: [
        { cause: 'c', points: { m1: 1 }, kept: false },
        { cause: 'b', points: { m1: 2, m2: 3 }, kept: true },
        { cause: 'a', points: { m1: 4, m3: { typed: 'lima' } }, kept: false },
      ],
    },
    verification: { ...risalah.verification, rows: [{ ...test, cause: 'b' }] },
    alternatives: { ...risalah.alternatives, rows: [alternative] },
    'action-plan': { ...risalah['action-plan'], rows: [{ ...measure, cause: 'b' }] },
  };
}

function totalPoints({ vote }: Risalah): number {
  const points = vote.rows.flatMap((row) => Object.values(row.points));
  return points.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0);
}

const merged = mergeCauses(withDoubles(), { kept: 'a', others: ['b'] });

describe('merging causes that say the same', () => {
  it('keeps one, as a candidate if any was, and hangs the whys of the others on it', () => {
    expect(merged['cause-effect'].causes).toEqual([
      cause('a', 'man', true),
      cause('why', 'a'),
      cause('c', 'man'),
    ]);
  });

  it('adds up the points that each member gave and loses none', () => {
    expect(merged.vote.rows).toEqual([
      { cause: 'c', points: { m1: 1 }, kept: false },
      { cause: 'a', points: { m1: 6, m2: 3, m3: { typed: 'lima' } }, kept: true },
    ]);
  });

  it('lets verification, alternatives and plans point at the one that is kept', () => {
    const pointers = [
      ...merged.verification.rows,
      ...merged.alternatives.rows,
      ...merged['action-plan'].rows,
    ].map((row) => row.cause);
    expect(new Set(pointers)).toEqual(new Set(['a']));
  });

  it('leaves no double, no pointer into nothing, and every cause that was drawn', () => {
    const texts = fc.constantFrom('antre', 'Antre', 'antre ', 'loket', 'berkas');
    const causes = fc.array(fc.record({ text: texts, parent: fc.nat(), pointed: fc.boolean() }));
    fc.assert(
      fc.property(causes, (list) => {
        const blank = withDoubles();
        const ids = ['man', ...list.map((_, at) => `c${at}`)];
        const diagram = {
          ...blank['cause-effect'],
          causes: list.map(({ text, parent }, at) => ({
            ...cause(`c${at}`, ids[parent % (at + 1)] ?? 'man'),
            text,
          })),
        };
        const rows = list.flatMap(({ pointed }, at) =>
          pointed ? [{ cause: `c${at}`, points: { m1: at + 1 }, kept: false }] : [],
        );
        const before = { ...blank, 'cause-effect': diagram, vote: { ...blank.vote, rows } };
        const after = findCauseDoubles(diagram).reduce(mergeCauses, before);
        const left = after['cause-effect'].causes.map(({ id }) => id);
        expect(findCauseDoubles(after['cause-effect'])).toEqual([]);
        expect(after.vote.rows.filter((row) => !left.includes(row.cause))).toEqual([]);
        expect(totalPoints(after)).toBe(totalPoints(before));
        expect(analyseCauseEffect(after['cause-effect']).count).toBe(left.length);
      }),
    );
  });

  it('leaves a risalah alone when there is nothing to merge', () => {
    expect(mergeCauses(withDoubles(), { kept: 'a', others: [] })).toEqual(withDoubles());
  });
});

describe('the uses of causes', () => {
  it('are votes, tests, alternatives and plans that point at them', () => {
    expect(causeUses(withDoubles(), new Set(['b']))).toEqual([
      'vote',
      'verification',
      'alternatives',
      'action-plan',
    ]);
    expect(causeUses(withDoubles(), new Set(['why']))).toEqual([]);
  });

  it('are not the empty rows of a vote', () => {
    const risalah = withDoubles();
    const rows = [{ cause: 'c', points: { m1: null }, kept: false }];
    expect(causeUses({ ...risalah, vote: { ...risalah.vote, rows } }, new Set(['c']))).toEqual([]);
  });
});
