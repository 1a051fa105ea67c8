import { describe, expect, it } from 'vitest';
import { sameNumber, saysNumber } from '#domain/tools/sameNumber.ts';

describe('saysNumber', () => {
  it('takes a number as finely as it is written, and no finer than a report prints', () => {
    const own = (100 * 245) / 1635;
    expect([14.98, 15, 14.985].map((typed) => saysNumber(typed, own))).toEqual([true, true, true]);
    expect([14.97, 14.9, 14, null].map((typed) => saysNumber(typed, own))).toEqual(
      Array(4).fill(false),
    );
  });

  it('takes the counts of a share as they are printed', () => {
    expect(saysNumber({ count: 245, of: 1635 }, 14.98)).toBe(true);
    expect(saysNumber({ count: 245, of: 1635 }, 14.97)).toBe(false);
    expect(saysNumber({ count: 0, of: 0 }, 0)).toBe(false);
  });
});

describe('sameNumber', () => {
  it('knows two typed numbers apart by their last digit, but not by dust', () => {
    expect(sameNumber(14.98, 15)).toBe(false);
    expect(sameNumber(0.1 + 0.2, 0.3)).toBe(true);
  });

  it('lets counts and their rounded percentage be one', () => {
    expect(sameNumber({ count: 245, of: 1635 }, 14.98)).toBe(true);
    expect(sameNumber(14.98, { count: 245, of: 1635 })).toBe(true);
    expect(sameNumber({ count: 49, of: 327 }, { count: 245, of: 1635 })).toBe(true);
    expect(sameNumber({ count: 40, of: 409 }, { count: 245, of: 1635 })).toBe(false);
  });
});
