import { describe, expect, it } from 'vitest';
import { studentTwoSided } from '#domain/statistics/distributions/studentT.ts';

describe('the two-sided probability of Student’s t', () => {
  it('is that of the Cauchy distribution at one degree of freedom', () => {
    expect(studentTwoSided(1, 1)).toBeCloseTo(0.5, 12);
    expect(studentTwoSided(-Math.sqrt(3), 1)).toBeCloseTo(1 / 3, 12);
  });

  it('is none below one degree and nothing infinitely far out', () => {
    expect(studentTwoSided(1, 0)).toBeNull();
    expect(studentTwoSided(Infinity, 4)).toBe(0);
  });
});
