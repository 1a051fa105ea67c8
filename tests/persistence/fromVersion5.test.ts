import { describe, expect, it } from 'vitest';
import { fromVersion5 } from '#persistence/migrations/fromVersion5.ts';

describe('the step from version 5', () => {
  it('keeps nothing empty that was only not filled in', () => {
    expect(fromVersion5({ id: 'r' })).toEqual({ id: 'r', emptied: [] });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion5(null)).toBeNull();
    expect(fromVersion5(['nothing'])).toEqual(['nothing']);
  });
});
