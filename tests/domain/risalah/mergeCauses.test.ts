import { describe, expect, it } from 'vitest';
import { causeUses } from '#domain/risalah/causeUses.ts';
import { mergeCauses } from '#domain/risalah/mergeCauses.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Cause } from '#domain/tools/causeEffect.ts';
import { wholeThread } from './wholeThread.ts';

const cause = (id: string, parent: string, candidate = false): Cause => ({
  id,
  parent,
  text: 'petugas kurang',
  candidate,
  retired: false,
});

const alternative = {
  id: 'alternative',
  cause: 'b',
  alternative: 'jadwal silang',
  advantage: '',
  drawback: '',
  cost: null,
  evaluation: '',
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
    alternatives: { rows: [alternative] },
    'action-plan': { ...risalah['action-plan'], rows: [{ ...measure, cause: 'b' }] },
  };
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
