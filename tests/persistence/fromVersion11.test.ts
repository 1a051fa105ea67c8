import { describe, expect, it } from 'vitest';
import { fromVersion11 } from '#persistence/migrations/fromVersion11.ts';

describe('the step from version 11', () => {
  it('gives a risalah slides that nobody has changed', () => {
    expect(fromVersion11({ id: 'r' })).toEqual({
      id: 'r',
      deck: {
        slot: '',
        own: { opening: null, presentation: null, questions: null },
        extent: 'core',
        order: [],
        slides: [],
      },
    });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion11(null)).toBeNull();
    expect(fromVersion11([])).toEqual([]);
  });
});
