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
    ['cliff-left', [28, 30, 22, 12, 6, 2], 0.7],
    ['cliff-right', [2, 6, 12, 22, 30, 28], -0.7],
    ['comb', [20, 3, 24, 4, 26, 3, 22, 2], 0],
    ['flat', [20, 21, 19, 22, 20, 18], 0],
    ['normal', [2, 8, 20, 32, 21, 9, 2], null],
  ] as const)('is %s in %j', (shape, counts, skewness) => {
    expect(named(counts, skewness)).toBe(shape);
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
  });

  it('names both peaks of a twin, the higher where equals compete', () => {
    const { peaks } = shapeOf({ counts: [3, 26, 40, 9, 4, 10, 26, 12, 3], skewness: 0 });
    expect(peaks).toEqual([2, 6]);
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
