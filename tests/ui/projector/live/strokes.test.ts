import fc from 'fast-check';
import { expect, it } from 'vitest';
import { strokesOf } from '#ui/projector/live/strokes.ts';

it('bundles strokes in fives', () => {
  expect(strokesOf(0)).toEqual({ bundles: [], more: 0 });
  expect(strokesOf(7)).toEqual({ bundles: [5, 2], more: 0 });
});

it('loses no stroke, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
      const { bundles, more } = strokesOf(count);
      expect(bundles.reduce((sum, one) => sum + one, more)).toBe(count);
    }),
  );
});
