import { describe, expect, it } from 'vitest';
import { formatProbability } from '#language/formatProbability.ts';

describe('a probability', () => {
  it('has three decimals, and no false zero', () => {
    expect(formatProbability(0.0342)).toBe('p = 0,034');
    expect(formatProbability(0.00099)).toBe('p < 0,001');
    expect(formatProbability(1)).toBe('p = 1,000');
  });
});
