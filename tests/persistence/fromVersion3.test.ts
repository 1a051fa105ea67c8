import { describe, expect, it } from 'vitest';
import { fromVersion3 } from '#persistence/migrations/fromVersion3.ts';

describe('the step from version 3', () => {
  it('prints as before, with the risalah inside its Word file', () => {
    expect(fromVersion3({ id: 'r' })).toEqual({
      id: 'r',
      printing: { format: null, untilStep: '', carriesRecord: true },
    });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion3(null)).toBeNull();
    expect(fromVersion3('nothing')).toBe('nothing');
  });
});
