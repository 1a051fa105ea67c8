import { describe, expect, it } from 'vitest';
import type { Shape } from '#domain/statistics/shape.ts';
import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';

const SAMPLES = 150;

/** Even numbers between 0 and 1, the same in every run (Steele, Lea and Flood: splitmix, by 32 bits). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

const next = chance(20261129);
const even = (): number => next();
const bell = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
const waits = (): number => -Math.log(1 - next());
const cut = (): number => Math.abs(bell());
const two = (): number => bell() + (next() < 0.5 ? 5 : 0);
const rounded = (): number => Math.round(3 * bell());

/** The share of samples that are given each shape. */
function shares(draw: () => number, n: number): Readonly<Record<Shape | 'none', number>> {
  const counts: Record<string, number> = {};
  for (let at = 0; at < SAMPLES; at += 1) {
    const values = Array.from({ length: n }, () => Number(draw().toFixed(3)));
    const { shape } = analyseHistogram({ ...emptyHistogram, values });
    counts[shape.shape ?? 'none'] = (counts[shape.shape ?? 'none'] ?? 0) + 1 / SAMPLES;
  }
  const none = { none: 0, normal: 0, comb: 0, flat: 0, 'twin-peaked': 0 };
  const ends = { 'skewed-left': 0, 'skewed-right': 0, 'cliff-left': 0, 'cliff-right': 0 };
  return { ...none, ...ends, ...counts };
}

describe('the shape of a sample that chance made', () => {
  it.each([30, 100])('is of %i values of a bell seldom another one', (n) => {
    const { none, normal } = shares(bell, n);
    expect(1 - none - normal).toBeLessThan(0.03);
  });

  it.each([30, 100])('is of %i even values next to never a bell or a tail', (n) => {
    const share = shares(even, n);
    expect(share.normal + share['skewed-left'] + share['skewed-right']).toBeLessThan(0.015);
    expect(share['twin-peaked'] + share.comb).toBeLessThan(0.035);
  });

  it('is of thirty values of two bells, or of half a one, seldom a bell', () => {
    expect(shares(two, 30).normal).toBeLessThan(0.03);
    expect(shares(cut, 30).normal).toBeLessThan(0.03);
    expect(shares(waits, 30).normal).toBeLessThan(0.03);
  });

  it('is of whole numbers of a bell seldom a comb', () => {
    expect(shares(rounded, 100).comb).toBeLessThan(0.02);
  });

  it('is found where there are values enough', () => {
    expect(shares(bell, 240).normal).toBeGreaterThan(0.7);
    expect(shares(even, 240).flat).toBeGreaterThan(0.5);
    expect(shares(two, 240)['twin-peaked']).toBeGreaterThan(0.9);
    expect(shares(waits, 100)['skewed-right']).toBeGreaterThan(0.9);
    const half = shares(cut, 240);
    expect(half['cliff-left'] + half['skewed-right']).toBeGreaterThan(0.9);
  });
});
