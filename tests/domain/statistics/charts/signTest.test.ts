import { describe, expect, it } from 'vitest';
import { signTest } from '#domain/statistics/charts/signTest.ts';

/** So many points on the rising and on the falling diagonal, about a cross at zero. */
function cross(rising: number, falling: number): ReturnType<typeof signTest> {
  const points = [
    ...Array.from({ length: rising }, (_, at) =>
      at % 2 === 0 ? { x: 1, y: 1 } : { x: -1, y: -1 },
    ),
    ...Array.from({ length: falling }, () => ({ x: -1, y: 1 })),
  ];
  return signTest(points, { medianX: 0, medianY: 0 });
}

describe('the sign test at its table’s edge', () => {
  // Printed table, two-sided 5 %: of 12 points at most 2, of 20 at most 5.
  it('proves a direction with as many of the rarer kind as the table allows', () => {
    expect(cross(10, 2)).toMatchObject({ n: 12, critical: 2, direction: 'positive' });
    expect(cross(5, 15)).toMatchObject({ n: 20, critical: 5, direction: 'negative' });
  });

  it('proves none with one more', () => {
    expect(cross(9, 3).direction).toBe('none');
    expect(cross(6, 14).direction).toBe('none');
  });

  it('has the two-sided probability of the binomial distribution', () => {
    // 2 (1 + 12 + 66) ÷ 2¹²
    expect(cross(10, 2).p).toBeCloseTo(158 / 4096, 12);
    expect(cross(6, 6).p).toBe(1);
  });
});
