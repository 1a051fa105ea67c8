import { describe, expect, it } from 'vitest';
import { fromVersion12 } from '#persistence/migrations/fromVersion12.ts';

describe('the step from version 12', () => {
  it('gives meetings nothing told, and a deck without speakers and rehearsals', () => {
    const deck = { slot: '7-13', slides: [] };
    expect(fromVersion12({ deck, meetings: { rows: [{ id: 'm', decisions: 'Setuju' }] } })).toEqual(
      {
        deck: { ...deck, speakers: [], rehearsals: [] },
        meetings: { rows: [{ id: 'm', proceedings: '', decisions: 'Setuju' }] },
      },
    );
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion12(null)).toBeNull();
    expect(fromVersion12({ meetings: { rows: 'x' }, deck: 3 })).toEqual({
      meetings: { rows: 'x' },
      deck: 3,
    });
    expect(fromVersion12({ meetings: { rows: [null] } })).toEqual({ meetings: { rows: [null] } });
  });
});
