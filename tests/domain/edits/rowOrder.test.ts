import { describe, expect, it } from 'vitest';
import { copiedRow, nextPlace, withCopies, withMoved } from '#domain/edits/rowOrder.ts';

describe('the order of rows', () => {
  const rows = ['A', 'B', 'C', 'D'];

  it('puts rows together where they are dropped, in their own order', () => {
    expect(withMoved(rows, [0, 2], 4)).toEqual(['B', 'D', 'A', 'C']);
    expect(withMoved(rows, [3], 0)).toEqual(['D', 'A', 'B', 'C']);
    expect(withMoved(rows, [1], 2)).toEqual(rows);
  });

  it('moves them one place, and no further than the ends', () => {
    expect(nextPlace([1, 2], -1, 4)).toBe(0);
    expect(nextPlace([1, 2], 1, 4)).toBe(4);
    expect(nextPlace([0], -1, 4)).toBeNull();
    expect(nextPlace([3], 1, 4)).toBeNull();
  });

  it('copies them below the last of them', () => {
    expect(withCopies(rows, [0, 1], (row) => row.toLowerCase())).toEqual([
      'A',
      'B',
      'a',
      'b',
      'C',
      'D',
    ]);
  });

  it('gives a copy ids of its own, also to what stands in it', () => {
    let count = 0;
    const row = { id: 'r1', text: 'A', photos: [{ id: 'f1', hash: 'h' }] };
    expect(copiedRow(row, () => `n${++count}`)).toEqual({
      id: 'n1',
      text: 'A',
      photos: [{ id: 'n2', hash: 'h' }],
    });
  });
});
