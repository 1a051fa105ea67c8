import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitScale, scrollAround, within } from '#ui/figures/zoom/zoom.ts';

describe('zooming a drawing', () => {
  it('keeps the point under the pointer where it is', () => {
    const pixels = fc.double({ min: 0, max: 2000, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ left: pixels, top: pixels }),
        fc.record({ x: pixels, y: pixels }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (scroll, spot, by) => {
          const after = scrollAround(scroll, spot, by);
          expect((after.left + spot.x) / by).toBeCloseTo(scroll.left + spot.x, 6);
          expect((after.top + spot.y) / by).toBeCloseTo(scroll.top + spot.y, 6);
        },
      ),
    );
  });

  it('fits a drawing by the side that is short of room', () => {
    expect(fitScale({ width: 1000, height: 100 }, { width: 500, height: 500 })).toBe(0.5);
    expect(fitScale({ width: 100, height: 1000 }, { width: 500, height: 500 })).toBe(0.5);
  });

  it('becomes neither too small to find nor too large to leave', () => {
    expect(within(0)).toBe(0.1);
    expect(within(100)).toBe(6);
    expect(within(2)).toBe(2);
  });
});
