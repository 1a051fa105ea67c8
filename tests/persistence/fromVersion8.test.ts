import { describe, expect, it } from 'vitest';
import { fromVersion8 } from '#persistence/migrations/fromVersion8.ts';

describe('the step from version 8', () => {
  it('knows of no number of people whose names were not kept', () => {
    expect(fromVersion8({ meetings: { rows: [{ id: 'm' }, 'odd'] } })).toEqual({
      meetings: { rows: [{ id: 'm', present: null }, 'odd'] },
    });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion8(null)).toBeNull();
    expect(fromVersion8({ meetings: { rows: null } })).toEqual({ meetings: { rows: null } });
    expect(fromVersion8({ meetings: 'none' })).toEqual({ meetings: 'none' });
  });
});
