import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, pooledShare } from '#domain/tools/shares.ts';
import type { Share } from '#domain/tools/shares.ts';

const counts = fc.integer({ min: 0, max: 1_000_000 });
const shares = fc.array(fc.record({ count: counts, of: counts }), { maxLength: 24 });

describe('a share', () => {
  it('is the number that one would type: 71 of 1,000 is 7.1', () => {
    expect(percentOf({ count: 71, of: 1000 })).toBe(7.1);
    expect(percentOf({ count: 29, of: 200 })).toBe(14.5);
    expect(percentOf({ count: 1.1, of: 10 })).toBe(11);
  });

  it('of nothing is none, not even nothing of nothing', () => {
    expect(percentOf({ count: 0, of: 0 })).toBeNull();
    expect(percentOf({ count: 3, of: 0 })).toBeNull();
    expect(percentOf({ count: 0, of: 48 })).toBe(0);
  });

  it('stays the same when both counts are scaled, to the last digit', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 1000 }), (count, of, times) => {
        const scaled = { count: count * times, of: of * times };
        expect(percentOf(scaled)).toBe(percentOf({ count, of }));
        expect(percentOf({ count: count / 10, of: of / 10 })).toBe(percentOf({ count, of }));
      }),
    );
  });
});

describe('pooling', () => {
  it('divides all counts by all that was looked at, and averages no percentages', () => {
    const months = [40, 45, 41].map((count, at) => ({ count, of: [409, 405, 405][at] ?? 0 }));
    expect(pooledShare(months)).toEqual({ count: 126, of: 1219 });
    const unlike: readonly Share[] = [
      { count: 1, of: 2 },
      { count: 0, of: 98 },
    ];
    expect(percentOf(pooledShare(unlike) ?? { count: 0, of: 0 })).toBe(1);
  });

  it('is total by total, in any order and in any parts', () => {
    fc.assert(
      fc.property(shares, fc.nat({ max: 24 }), (all, at) => {
        const known = all.filter(({ of }) => of > 0);
        const total = (pick: (share: Share) => number): number =>
          known.reduce((sum, share) => sum + pick(share), 0);
        const pooled = pooledShare(all);
        expect(pooled).toEqual(
          known.length === 0
            ? null
            : { count: total(({ count }) => count), of: total(({ of }) => of) },
        );
        expect(pooledShare(all.toReversed())).toEqual(pooled);
        const parts = [pooledShare(all.slice(0, at)), pooledShare(all.slice(at))];
        expect(pooledShare(parts.flatMap((part) => part ?? []))).toEqual(pooled);
      }),
    );
  });

  it('lies between the least and the greatest of its shares', () => {
    fc.assert(
      fc.property(shares, (all) => {
        const pooled = pooledShare(all);
        if (pooled === null) return;
        const percents = all.map(percentOf).filter((percent) => percent !== null);
        const own = percentOf(pooled) ?? NaN;
        expect(own).toBeGreaterThanOrEqual(Math.min(...percents) - 1e-9);
        expect(own).toBeLessThanOrEqual(Math.max(...percents) + 1e-9);
      }),
    );
  });

  it('has nothing to say where nothing was looked at', () => {
    expect(pooledShare([])).toBeNull();
    expect(pooledShare([{ count: 0, of: 0 }])).toBeNull();
  });
});
