import { describe, expect, it } from 'vitest';
import { builtUp, takenBack } from '#ui/projector/stage/buildUp.ts';
import { formatCountdown } from '#ui/projector/desk/formatCountdown.ts';

describe('building up a figure', () => {
  it('goes from the whole to the empty ground, then part by part to the whole', () => {
    const seen = [builtUp(Infinity, 3)];
    while (seen.at(-1) !== Infinity) seen.push(builtUp(seen.at(-1) ?? 0, 3));
    expect(seen).toEqual([0, 1, 2, Infinity]);
  });

  it('takes the last part back, and stays at the empty ground', () => {
    expect(takenBack(Infinity, 3)).toBe(2);
    expect(takenBack(1, 3)).toBe(0);
    expect(takenBack(0, 3)).toBe(0);
  });

  it('leaves a figure of one part whole', () => {
    expect(builtUp(Infinity, 1)).toBe(Infinity);
    expect(takenBack(Infinity, 1)).toBe(Infinity);
  });

  it('builds a figure of very many points in few strokes', () => {
    let shown = builtUp(Infinity, 3000);
    let strokes = 0;
    for (; shown !== Infinity; strokes += 1) shown = builtUp(shown, 3000);
    expect(strokes).toBeLessThanOrEqual(24);
  });
});

describe('formatCountdown', () => {
  it.each([
    [0, '00.00'],
    [462, '07.42'],
    [3900, '1.05.00'],
  ])('writes %i seconds as %s', (seconds, written) => {
    expect(formatCountdown(seconds)).toBe(written);
  });
});
