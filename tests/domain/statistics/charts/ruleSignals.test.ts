import { describe, expect, it } from 'vitest';
import { ruleSignals } from '#domain/statistics/charts/ruleSignals.ts';
import type { RunRule } from '#domain/statistics/charts/runRule.ts';

function signals(rule: RunRule, values: readonly (number | null)[], centre = 0): readonly number[] {
  return ruleSignals(rule, {
    values,
    centre: values.map(() => centre),
    sigma: values.map(() => 1),
  });
}

const twoOfThree: RunRule = { kind: 'zone', count: 2, of: 3, sigmas: 2 };
const within: RunRule = { kind: 'within', length: 3, sigmas: 1 };
const bothSides: RunRule = { kind: 'outside', length: 3, sigmas: 1, sides: 'both' };
const alternating: RunRule = { kind: 'alternating', length: 4 };

describe('two of three points beyond two sigma', () => {
  it('need a full window', () => {
    expect(signals(twoOfThree, [2.5, 2.5])).toEqual([]);
    expect(signals(twoOfThree, [2.5, 2.5, 2.5])).toEqual([3]);
  });

  it('need a window without a gap, and no more than that', () => {
    expect(signals(twoOfThree, [0, null, 2.5, 2.5])).toEqual([]);
    expect(signals(twoOfThree, [null, 0, 2.5, 2.5])).toEqual([4]);
  });

  it('are counted on one side alone', () => {
    expect(signals(twoOfThree, [2.5, -2.5, 0, -2.5])).toEqual([4]);
  });
});

describe('points that hug the centre', () => {
  it('are judged by their distance from it, wherever it stands', () => {
    expect(signals(within, [10.5, 9.5, 10.2], 10)).toEqual([3]);
    expect(signals(within, [0.5, -0.5, 0.2], 10)).toEqual([]);
    expect(signals(within, [11, 10, 10], 10)).toEqual([]);
  });

  it('are not joined across a gap, even about zero', () => {
    expect(signals(within, [0.5, null, 0.5, 0.5])).toEqual([]);
  });

  it('are none where the spread is not known', () => {
    const flat = { values: [1, 1, 1], centre: [1, 1, 1], sigma: [null, null, null] };
    expect(ruleSignals(within, flat)).toEqual([]);
  });
});

describe('points that avoid the centre', () => {
  it('signal while points on both sides are among the last so many', () => {
    expect(signals(bothSides, [-2, 2, 2])).toEqual([3]);
    expect(signals(bothSides, [2, -2, -2, -2])).toEqual([3]);
    expect(signals(bothSides, [-2, 2, 2, 2])).toEqual([3]);
    expect(signals(bothSides, [2, 2, 2])).toEqual([]);
    expect(signals(bothSides, [-2, -2, -2])).toEqual([]);
  });
});

describe('points that go up and down', () => {
  it('do not alternate while they stay level', () => {
    expect(signals(alternating, [3, 3, 3, 3, 3])).toEqual([]);
    expect(signals(alternating, [1, 2, 2, 1, 2])).toEqual([]);
    expect(signals(alternating, [1, 2, 1, 2])).toEqual([4]);
  });
});

describe('points on a line', () => {
  it('are on it for all that floating point adds in the last place, however large or small', () => {
    const sameSide: RunRule = { kind: 'same-side', length: 2 };
    const trend: RunRule = { kind: 'trend', length: 3 };
    for (const size of [1e-9, 1, 1e9]) {
      const dust = 1 + 2 * Number.EPSILON;
      const centre = 0.3 * size;
      expect(signals(sameSide, [centre * dust, centre * dust], centre)).toEqual([]);
      expect(signals(sameSide, [centre * 1.001, centre * 1.001], centre)).toEqual([2]);
      expect(signals(trend, [centre, centre * dust, centre * dust ** 2])).toEqual([]);
      expect(signals(trend, [centre, centre * 1.001, centre * 1.002])).toEqual([3]);
    }
  });
});
