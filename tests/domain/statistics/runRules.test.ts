import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf, ruleSetIds, ruleSets } from '#domain/statistics/charts/ruleSets.ts';
import { ruleSignals } from '#domain/statistics/charts/ruleSignals.ts';
import type { RunRule } from '#domain/statistics/charts/runRule.ts';
import { runLimits, runTest } from '#domain/statistics/charts/runTest.ts';

const every = [...new Map(ruleSetIds.flatMap((set) => ruleSets[set]).map((r) => [r.name, r.rule]))];
const points = fc.array(fc.option(fc.integer({ min: -5, max: 5 }), { freq: 9 }), { maxLength: 60 });

function signals(
  rule: RunRule,
  values: readonly (number | null)[],
  { centre = 0, sigma = 1 }: { readonly centre?: number; readonly sigma?: number } = {},
): readonly number[] {
  return ruleSignals(rule, {
    values,
    centre: values.map(() => centre),
    sigma: values.map(() => sigma),
  });
}

describe.each(every)('rule %s', (_, rule) => {
  it('finds the same in data turned upside down', () => {
    fc.assert(
      fc.property(points, (values) => {
        const turned = values.map((value) => (value === null ? null : -value));
        expect(signals(rule, turned)).toEqual(signals(rule, values));
      }),
    );
  });

  it('finds the same in data shifted together with their centre', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -9, max: 9 }), (values, shift) => {
        const moved = values.map((value) => (value === null ? null : value + shift));
        expect(signals(rule, moved, { centre: shift })).toEqual(signals(rule, values));
      }),
    );
  });

  it('knows each signal without the points that follow', () => {
    fc.assert(
      fc.property(points, fc.nat(60), (values, length) => {
        const whole = signals(rule, values).filter((point) => point <= length);
        expect(signals(rule, values.slice(0, length))).toEqual(whole);
      }),
    );
  });

  it('never signals a missing point', () => {
    fc.assert(
      fc.property(points, (values) => {
        expect(signals(rule, values).every((point) => values[point - 1] !== null)).toBe(true);
      }),
    );
  });
});

describe('rules at the edge', () => {
  it('do not call a mean of equal values a point beyond', () => {
    const values = Array.from({ length: 10 }, () => 0.1);
    const centre = values.reduce((sum, value) => sum + value, 0) / 10;
    expect(centre).not.toBe(0.1);
    expect(signals({ kind: 'beyond', sigmas: 3 }, values, { centre, sigma: 0 })).toEqual([]);
  });

  it('need limits for zones and only a centre for runs', () => {
    const values = Array.from({ length: 15 }, () => 0.5);
    const panel = { values, centre: values.map(() => 0), sigma: values.map(() => null) };
    expect(ruleSignals({ kind: 'within', length: 15, sigmas: 1 }, panel)).toEqual([]);
    expect(ruleSignals({ kind: 'beyond', sigmas: 3 }, panel)).toEqual([]);
    expect(ruleSignals({ kind: 'same-side', length: 15 }, panel)).toEqual([15]);
    const bare = { values, centre: values.map(() => null), sigma: values.map(() => 1) };
    expect(ruleSignals({ kind: 'within', length: 15, sigmas: 1 }, bare)).toEqual([]);
  });

  it('take points outside on either side where a book does not ask for both', () => {
    const rule = { kind: 'outside', length: 8, sigmas: 1 } as const;
    const high = Array.from({ length: 8 }, () => 1.5);
    expect(signals({ ...rule, sides: 'either' }, high)).toEqual([8]);
    expect(signals({ ...rule, sides: 'both' }, high)).toEqual([]);
    expect(signals({ ...rule, sides: 'both' }, [...high.slice(1), -1.5])).toEqual([8]);
  });

  it('have the length of their set, or the one the user chose', () => {
    expect(ruleOf('nelson', 'same-side')?.rule).toEqual({ kind: 'same-side', length: 9 });
    expect(ruleOf('nelson', 'same-side', 7)?.rule).toEqual({ kind: 'same-side', length: 7 });
    expect(ruleOf('nelson', 'beyond', 7)?.rule).toEqual({ kind: 'beyond', sigmas: 3 });
    expect(ruleOf('western-electric', 'trend')).toBeNull();
  });
});

describe('the run test', () => {
  it('skips missing points and points on the centre', () => {
    expect(runTest([1, null, 1, 2, 3, 3])).toMatchObject({
      centre: 2,
      observed: 5,
      useful: 4,
      longestRun: 2,
      crossings: 1,
    });
  });

  it('names where too long a run begins and ends', () => {
    const values = [...Array.from({ length: 12 }, () => 1), ...Array.from({ length: 12 }, () => 9)];
    expect(runTest(values)).toMatchObject({
      signal: true,
      longRuns: [
        { from: 1, to: 12 },
        { from: 13, to: 24 },
      ],
    });
  });

  it('concludes nothing without values beside the centre', () => {
    const nothing = { longestRunMax: null, crossingsMin: null, signal: false, longRuns: [] };
    expect(runTest([])).toMatchObject({ centre: null, useful: 0, ...nothing });
    expect(runTest([4, 4, 4])).toMatchObject({ centre: 4, useful: 0, ...nothing });
    expect(runLimits(Number.NaN)).toBeNull();
  });

  it('takes a centre that is given', () => {
    expect(runTest([1, 2, 3], 2.5)).toMatchObject({ centre: 2.5, useful: 3, crossings: 1 });
  });

  it('asks for more of longer charts, up to lengths at which 2⁻ⁿ is no number any more', () => {
    const limits = [10, 100, 1000, 10_000].map((length) => runLimits(length));
    expect(limits.map((limit) => limit?.crossingsMin)).toEqual([2, 41, 474, 4917]);
  });
});
