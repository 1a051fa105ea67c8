import { describe, expect, it } from 'vitest';
import { sampleFault } from '#domain/statistics/charts/sampleFault.ts';

describe('a sample of counts', () => {
  it('is sound though every unit is defective, and not with one more', () => {
    expect(sampleFault('p', { count: 20, size: 20 })).toBeNull();
    expect(sampleFault('np', { count: 20, size: 20 })).toBeNull();
    expect(sampleFault('p', { count: 21, size: 20 })).toBe('more-than-inspected');
    expect(sampleFault('u', { count: 21, size: 20 })).toBeNull();
  });
});
