import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '#domain/statistics/shape.ts';

function named(counts: readonly number[], skewness: number | null = 0): string | null {
  return shapeOf({ counts, skewness }).shape;
}

describe('the shape of a histogram', () => {
  it.each([
    ['normal', [2, 8, 20, 32, 21, 9, 2], 0.05],
    ['skewed-right', [10, 34, 26, 14, 8, 4, 2, 1], 0.95],
    ['skewed-left', [1, 2, 4, 8, 14, 26, 34, 10], -0.95],
    ['skewed-right', [89, 34, 10, 2, 2, 2, 1, 0, 1], 4.1],
    ['twin-peaked', [3, 14, 25, 9, 4, 10, 26, 12, 3], 0],
    ['cliff-left', [36, 38, 28, 16, 6, 2], 0.7],
    ['cliff-right', [2, 6, 16, 28, 38, 36], -0.7],
    ['comb', [20, 3, 24, 4, 26, 3, 22, 2], 0],
    ['flat', [40, 42, 38, 44, 40, 36], 0],
    ['normal', [2, 8, 20, 32, 21, 9, 2], null],
  ] as const)('is %s in %j', (shape, counts, skewness) => {
    expect(named(counts, skewness)).toBe(shape);
  });

  it.each([
    [[4, 4, 10, 3, 8, 1], 0.1],
    [[3, 5, 5, 7, 5, 5], -0.2],
    [[20, 21, 19, 22, 20, 18], 0],
    [[7, 13, 4, 13, 7], 0],
    [[1, 29, 0, 0, 0, 0, 1], 4],
    [[0, 0, 30, 0, 0], null],
  ] as const)('is none that %j could carry', (counts, skewness) => {
    expect(named(counts, skewness)).toBeNull();
  });

  it('is not named from few values or few classes', () => {
    expect(named([1, 4, 6, 4, 1])).toBeNull();
    expect(named([30, 40, 30])).toBeNull();
    expect(named([])).toBeNull();
  });

  it('is the surer the more values there are', () => {
    expect(shapeOf({ counts: [5, 20, 5], skewness: 0 }).sureness).toBe('weak');
    expect(shapeOf({ counts: [10, 40, 10], skewness: 0 }).sureness).toBe('moderate');
    expect(shapeOf({ counts: [20, 80, 20], skewness: 0 }).sureness).toBe('fair');
    const atTheEdge = [49, 50, 99, 100].map((n) => shapeOf({ counts: [n], skewness: 0 }).sureness);
    expect(atTheEdge).toEqual(['weak', 'moderate', 'moderate', 'fair']);
  });

  it('is named from twenty values in four classes on', () => {
    expect(named([2, 8, 8, 2])).toBeNull();
    expect(named([0, 10, 9, 1])).toBe('normal');
    expect(named([0, 10, 8, 1])).toBeNull();
  });

  it('is a cliff where the end reaches three fifths of the highest class, and has no long tail', () => {
    expect(named([48, 76, 56, 32, 12, 4], 0.7)).toBe('cliff-left');
    expect(named([44, 76, 56, 32, 12, 4], 0.7)).toBe('skewed-right');
    expect(named([36, 38, 28, 16, 6, 2], 1)).toBe('skewed-right');
    expect(named([2, 6, 16, 28, 38, 36], -1)).toBe('skewed-left');
  });

  it('is skewed beyond 2.58 standard errors of the skewness, 0.6229 for a hundred values', () => {
    const counts = [8, 22, 26, 18, 12, 8, 4, 2];
    expect(named(counts, 0.624)).toBe('skewed-right');
    expect(named(counts, 0.622)).toBeNull();
  });

  it('is a comb only where nearly all classes rise and fall in turn, on both sides clearly', () => {
    expect(named([2, 20, 60, 120, 60, 20, 2])).toBe('normal');
    expect(named([20, 3, 24, 4, 26])).toBe('comb');
    expect(named([20, 3, 24, 4, 26, 3])).toBe('comb');
    expect(named([20, 3, 24, 4])).toBe('twin-peaked');
    expect(named([20, 3, 24, 4, 60, 50, 40, 30, 20, 10])).toBe('twin-peaked');
  });

  it('has two peaks only where the valley between them is lower than chance makes it', () => {
    expect(named([7, 16, 4, 16, 7])).toBe('twin-peaked');
    expect(named([7, 15, 4, 15, 7])).toBeNull();
  });

  it('names both peaks of a twin, the higher where equals compete', () => {
    const { peaks } = shapeOf({ counts: [3, 26, 40, 9, 4, 10, 26, 12, 3], skewness: 0 });
    expect(peaks).toEqual([2, 6]);
  });

  it.each([
    ['the highest of one hump', [2, 8, 20, 32, 21, 9, 2], [3]],
    [
      'the highest two, though others come before and after',
      [10, 40, 32, 5, 20, 38, 30, 2, 14, 4],
      [1, 5],
    ],
    [
      'the higher one, though its equal in the other comes later',
      [3, 12, 26, 10, 4, 9, 40, 26, 3],
      [2, 6],
    ],
    ['the first two of three equal ones', [8, 30, 28, 4, 10, 30, 28, 4, 10, 30, 8], [1, 5]],
  ] as const)('has its peaks at %s', (_, counts, peaks) => {
    expect(shapeOf({ counts, skewness: 0 }).peaks).toEqual(peaks);
  });

  it('is mirrored with its counts', () => {
    const mirror: Readonly<Record<string, string>> = {
      'skewed-left': 'skewed-right',
      'skewed-right': 'skewed-left',
      'cliff-left': 'cliff-right',
      'cliff-right': 'cliff-left',
    };
    const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 15 });
    fc.assert(
      fc.property(counts, fc.double({ min: -2, max: 2, noNaN: true }), (outline, skewness) => {
        const shape = named(outline, skewness);
        const turned = named(outline.toReversed(), -skewness);
        expect(turned).toBe(shape === null ? null : (mirror[shape] ?? shape));
      }),
    );
  });
});
