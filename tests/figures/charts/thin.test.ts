import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PointEmphasis } from '#figures/figure.ts';
import { thin } from '#figures/charts/thin.ts';

const emphasis = fc.constantFrom<PointEmphasis>('plain', 'plain', 'plain', 'muted', 'signal');
const series = fc
  .array(fc.tuple(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), emphasis), {
    minLength: 1,
    maxLength: 400,
  })
  .map((points) => ({
    values: points.map(([value]) => value),
    emphasis: points.map(([, own]) => own),
  }));
const most = fc.integer({ min: 4, max: 100 });

describe('thin', () => {
  it('keeps the first and the last point, in order and none twice', () => {
    fc.assert(
      fc.property(series, most, (one, limit) => {
        const kept = thin([one], limit);
        expect(kept[0]).toBe(0);
        expect(kept.at(-1)).toBe(one.values.length - 1);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps every signal', () => {
    fc.assert(
      fc.property(series, most, (one, limit) => {
        const kept = new Set(thin([one], limit));
        one.emphasis.forEach((own, at) => {
          if (own === 'signal') expect(kept.has(at)).toBe(true);
        });
      }),
    );
  });

  it('keeps the least and the greatest value of every series', () => {
    fc.assert(
      fc.property(series, series, most, (one, other, limit) => {
        const kept = thin([one, other], limit);
        for (const { values } of [one, other]) {
          const known = (among: readonly (number | null | undefined)[]) =>
            among.filter((value) => typeof value === 'number');
          const left = known(kept.map((at) => values[at]));
          expect(Math.min(...left)).toBe(Math.min(...known(values)));
          expect(Math.max(...left)).toBe(Math.max(...known(values)));
        }
      }),
    );
  });

  it('leaves a line alone that has no more points than it may keep', () => {
    const short = { values: [3, 1, 2], emphasis: [] };
    expect(thin([short], 3)).toEqual([0, 1, 2]);
  });

  it('keeps about as many points as were asked for', () => {
    const long = { values: Array.from({ length: 3000 }, (_, at) => Math.sin(at)), emphasis: [] };
    expect(thin([long], 600).length).toBeLessThanOrEqual(602);
  });

  it('keeps a gap, so that a broken line stays broken', () => {
    const values = Array.from({ length: 1000 }, (_, at) => (at === 501 ? null : at));
    expect(thin([{ values, emphasis: [] }], 100)).toContain(501);
  });
});
