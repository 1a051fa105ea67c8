import { describe, expect, it } from 'vitest';
import { fromVersion9 } from '#persistence/migrations/fromVersion9.ts';

describe('the step from version 9', () => {
  it('knows of no number of people whose names were not kept', () => {
    expect(fromVersion9({ meetings: { rows: [{ id: 'm' }, 'odd'] } })).toEqual({
      meetings: { rows: [{ id: 'm', present: null }, 'odd'] },
    });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion9(null)).toBeNull();
    expect(fromVersion9({ meetings: { rows: null } })).toEqual({ meetings: { rows: null } });
    expect(fromVersion9({ meetings: 'none' })).toEqual({ meetings: 'none' });
  });
});
