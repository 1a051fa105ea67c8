import { describe, expect, it } from 'vitest';
import { workAtRisk } from '#domain/risalah/atRisk.ts';

const HOUR = 3_600_000;
const safe = { isPersistent: true, taken: { used: 1e6, most: 1e11 } };
const work = (id: string, hours: number | null) => ({
  ...{ id, savedAt: 100 * HOUR },
  unfiledSince: hours === null ? null : (100 - hours) * HOUR,
});

describe('work at risk', () => {
  it('is nothing that a file holds, however full and forgetful the browser is', () => {
    const filed = [work('a', null)];
    expect(workAtRisk(filed, { isPersistent: false, taken: { used: 99, most: 100 } })).toBeNull();
  });

  it('is a day of editing that no file holds', () => {
    expect(workAtRisk([work('a', 5), work('b', 6), work('c', 30)], safe)).toEqual({
      reason: 'unfiled',
      cards: ['b', 'c'],
      since: 70 * HOUR,
    });
    expect(workAtRisk([work('a', 5)], safe)).toBeNull();
  });

  it('is an hour of it where the browser may clear its store', () => {
    const forgetful = { isPersistent: false, taken: null };
    expect(workAtRisk([work('a', 1), work('b', 0.5)], forgetful)).toMatchObject({
      reason: 'evictable',
      cards: ['a'],
    });
  });

  it.each([
    ['little room is left', { used: 1e9, most: 1.05e9 }],
    ['nearly all is taken', { used: 95e9, most: 100e9 }],
  ])('is any of it where %s', (_name, taken) => {
    expect(workAtRisk([work('a', 0), work('b', null)], { ...safe, taken })).toMatchObject({
      reason: 'full',
      cards: ['a'],
    });
  });

  it('is not told of a browser that says nothing of its room', () => {
    expect(workAtRisk([work('a', 0)], { isPersistent: true, taken: null })).toBeNull();
    expect(
      workAtRisk([work('a', 0)], { isPersistent: true, taken: { used: 0, most: 0 } }),
    ).toBeNull();
  });
});
