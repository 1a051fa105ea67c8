import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedSlide, withSlideChange } from '#domain/edits/deckEdits.ts';

it('keeps what the team changed of a slide, and forgets a slide that is as it was made', () => {
  const hidden = withSlideChange([], 'a', { shown: 'hidden' });
  expect(hidden).toEqual([{ slide: 'a', shown: 'hidden', headline: '', notes: '' }]);
  const worded = withSlideChange(hidden, 'a', { headline: 'Antrean turun' });
  expect(worded).toHaveLength(1);
  expect(worded[0]).toMatchObject({ shown: 'hidden', headline: 'Antrean turun' });
  expect(withSlideChange(worded, 'a', { shown: '', headline: '  ' })).toEqual([]);
});

it('moves a slide past the next that is shown, and nowhere at either end', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const isShown = (id: string): boolean => id !== 'b';
  expect(movedSlide(ids, 'a', { step: 1, isShown })).toEqual(['b', 'c', 'a', 'd']);
  expect(movedSlide(ids, 'c', { step: -1, isShown })).toEqual(['c', 'a', 'b', 'd']);
  expect(movedSlide(ids, 'a', { step: -1, isShown })).toBe(ids);
  expect(movedSlide(ids, 'd', { step: 1, isShown })).toBe(ids);
  expect(movedSlide(ids, 'x', { step: 1, isShown })).toBe(ids);
});

it('loses no slide and doubles none', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
      fc.nat(),
      fc.constantFrom<-1 | 1>(-1, 1),
      (ids, at, step) => {
        const id = ids[at % ids.length] ?? '';
        const moved = movedSlide(ids, id, { step, isShown: () => true });
        expect([...moved].sort()).toEqual([...ids].sort());
      },
    ),
  );
});
