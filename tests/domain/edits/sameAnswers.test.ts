import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame, sameAnswers } from '#domain/edits/sameAnswers.ts';

const anyAnswers = fc.jsonValue();

describe('keepSame', () => {
  it('says what the later answer says', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        expect(keepSame(before, after)).toEqual(after);
      }),
    );
  });

  it('gives back the earlier answer itself where both say the same', () => {
    fc.assert(
      fc.property(anyAnswers, (before) => {
        expect(keepSame(before, structuredClone(before))).toBe(before);
      }),
    );
  });

  it('neither keeps a part that is gone nor loses one that came', () => {
    const before = { a: 1, b: { c: 2 }, list: [1, 2, 3] };
    expect(keepSame(before, { a: 1, d: 3, list: [1, 3] })).toEqual({ a: 1, d: 3, list: [1, 3] });
    const strange: unknown = JSON.parse('{"a":1,"__proto__":{"b":2},"list":[1,2,3,4]}');
    expect(JSON.stringify(keepSame(before, strange))).toBe(JSON.stringify(strange));
  });

  it('keeps the parts that have not changed', () => {
    const before = { rows: [{ id: 'a' }, { id: 'b' }], note: 'lama' };
    const after = keepSame(before, { rows: [{ id: 'a' }, { id: 'c' }], note: 'baru' });
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(after).toEqual({ rows: [{ id: 'a' }, { id: 'c' }], note: 'baru' });
  });
});

describe('keepSame with a copy', () => {
  it('shares nothing with the later answer', () => {
    const later = { rows: [{ id: 'a' }, { id: 'c' }] };
    const kept = keepSame({ rows: [{ id: 'a' }] }, later, structuredClone);
    expect(kept).toEqual(later);
    expect(kept.rows[1]).not.toBe(later.rows[1]);
  });
});

describe('sameAnswers', () => {
  it('tells a list from an object and an absent answer from an empty one', () => {
    expect(sameAnswers([], {})).toBe(false);
    expect(sameAnswers({ a: undefined }, {})).toBe(false);
    expect(sameAnswers({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
  });
});
