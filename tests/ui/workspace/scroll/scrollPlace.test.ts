import { describe, expect, it } from 'vitest';
import { readScrollPlace, withScrollPlace } from '#ui/workspace/scroll/scrollPlace.ts';

const place = { y: 5199, section: 'target', above: 548, panel: 333 } as const;

describe('the place of a page in the history of the browser', () => {
  it('is read as it was kept, beside what others keep', () => {
    const state = withScrollPlace({ key: 'x' }, place);
    expect(state).toMatchObject({ key: 'x' });
    expect(readScrollPlace(state)).toEqual(place);
  });

  it('is none for an entry without one, or with what is none of ours', () => {
    for (const state of [null, undefined, 'x', {}, { scroll: 12 }, { scroll: { y: 'top' } }])
      expect(readScrollPlace(state)).toBeNull();
  });

  it('keeps the pixels where the question is not known here', () => {
    const state = withScrollPlace(null, { ...place, section: 'gone' as 'target' });
    expect(readScrollPlace(state)).toEqual({ ...place, section: '' });
  });
});
