import { describe, expect, it } from 'vitest';
import { fromVersion3 } from '#persistence/migrations/fromVersion3.ts';

describe('the step from version 3', () => {
  it('prints as before, with the risalah inside its Word file', () => {
    expect(fromVersion3({ id: 'r' })).toEqual({
      id: 'r',
      printing: { format: null, untilStep: '', carriesRecord: true },
    });
  });

  it('takes comparisons by pairs for those of the team as one', () => {
    const pair = { criterion: 'urgency', first: 'a', second: 'b', winner: 'a' };
    expect(fromVersion3({ priority: { scale: 5, pairs: [pair, 'odd'] } })).toMatchObject({
      priority: { scale: 5, pairs: [{ ...pair, rater: '' }, 'odd'] },
    });
    expect(fromVersion3({ priority: { pairs: null } })).toMatchObject({
      priority: { pairs: null },
    });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion3(null)).toBeNull();
    expect(fromVersion3('nothing')).toBe('nothing');
  });
});
