import { describe, expect, it } from 'vitest';
import { fromVersion6 } from '#persistence/migrations/fromVersion6.ts';

describe('the step from version 6', () => {
  it('keeps nothing empty that was only not filled in', () => {
    expect(fromVersion6({ id: 'r' })).toEqual({ id: 'r', emptied: [] });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion6(null)).toBeNull();
    expect(fromVersion6(['nothing'])).toEqual(['nothing']);
  });
});
