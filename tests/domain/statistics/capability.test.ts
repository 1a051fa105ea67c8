import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capability, countOutside } from '#domain/statistics/capability.ts';
import { descriptive } from '#domain/statistics/descriptive.ts';
import { sigmaWithin, withinMethods } from '#domain/statistics/charts/sigmaWithin.ts';
import { readings } from './samples.ts';

const spread = { mean: 10, sigmaWithin: 1, sigmaOverall: 2 };
const limits = { lsl: 7, usl: 13, target: 10 };

describe('capability', () => {
  it('is of both sides only where both limits stand', () => {
    expect(capability(spread, limits)).toMatchObject({
      cp: 1,
      cpk: 1,
      pp: 0.5,
      ppk: 0.5,
      cpm: 0.5,
    });
    expect(capability(spread, { ...limits, usl: null })).toMatchObject({
      cp: null,
      cpu: null,
      cpk: 1,
      cpm: null,
    });
    expect(capability(spread, { lsl: null, usl: null, target: null })).toMatchObject({
      cpk: null,
      expectedBelow: null,
      expectedAbove: null,
    });
  });

  it('needs a lower limit as well as an upper for what is of both', () => {
    expect(capability(spread, { ...limits, lsl: null })).toMatchObject({
      cp: null,
      cpl: null,
      cpk: 1,
      pp: null,
      cpm: null,
    });
  });

  it('is held against a target only where target, mean and spread are known', () => {
    expect(capability(spread, { ...limits, target: null }).cpm).toBeNull();
    expect(capability({ ...spread, mean: null }, limits).cpm).toBeNull();
    expect(capability({ ...spread, sigmaOverall: null }, { ...limits, target: 9 }).cpm).toBeNull();
    expect(capability(spread, { ...limits, target: 9 }).cpm).toBeCloseTo(1 / Math.sqrt(5), 12);
  });

  it('is negative where the mean lies outside', () => {
    expect(capability({ ...spread, mean: 14 }, limits).cpk).toBeCloseTo(-1 / 3, 12);
  });

  it('does not exist without spread or centre', () => {
    const none = { mean: 10, sigmaWithin: 0, sigmaOverall: null };
    expect(capability(none, limits)).toMatchObject({ cp: null, cpk: null, pp: null, cpm: null });
    expect(capability({ ...spread, mean: null }, limits).ppk).toBeNull();
    expect(capability({ ...spread, sigmaWithin: 1e-320 }, limits).cp).toBeNull();
  });

  it('expects the shares of a normal population outside', () => {
    const { expectedBelow, expectedAbove } = capability(spread, limits);
    expect(expectedBelow).toBeCloseTo(6.680720126885809, 10);
    expect(expectedAbove).toBeCloseTo(6.680720126885809, 10);
  });

  it('keeps Cpk below Cp and does not change under shift and scale', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 9 }), (values, scale) => {
        const { mean, sd } = descriptive(values);
        const own = capability({ mean, sigmaWithin: sd, sigmaOverall: sd }, limits);
        const moved = capability(
          {
            mean: (mean ?? 0) * scale + 5,
            sigmaWithin: (sd ?? 0) * scale,
            sigmaOverall: (sd ?? 0) * scale,
          },
          { lsl: 7 * scale + 5, usl: 13 * scale + 5, target: 10 * scale + 5 },
        );
        if (own.cp === null || own.cpk === null) return;
        expect(own.cpk).toBeLessThanOrEqual(own.cp + 1e-12);
        expect(moved.cpk).toBeCloseTo(own.cpk, 6);
        expect(moved.cpm).toBeCloseTo(own.cpm ?? NaN, 6);
      }),
    );
  });
});

describe('what lies outside a specification', () => {
  it('does not include a value on a limit', () => {
    expect(countOutside([6.9, 7, 13, 13.1], { lsl: 7, usl: 13 })).toEqual({
      below: 1,
      above: 1,
      percent: 50,
    });
    expect(countOutside([1, 9], { lsl: null, usl: 5 })).toEqual({
      below: null,
      above: 1,
      percent: 50,
    });
    expect(countOutside([1, 9], { lsl: 5, usl: null })).toEqual({
      below: 1,
      above: null,
      percent: 50,
    });
    expect(countOutside([], { lsl: 1, usl: 2 }).percent).toBeNull();
    expect(countOutside([1], { lsl: null, usl: null }).percent).toBeNull();
  });
});

describe('the spread within subgroups', () => {
  it('breaks a moving range at a missing value', () => {
    expect(sigmaWithin([[1, 2, null, 9, 8]], 'mr')).toBeCloseTo(1 / 1.128, 12);
    expect(sigmaWithin([[1, null, 2]], 'mr')).toBeNull();
  });

  it('needs a subgroup of two, and of at most 25 for ranges', () => {
    const long = Array.from({ length: 26 }, (_, at) => at);
    for (const method of ['rbar', 'sbar', 'pooled'] as const) {
      expect(sigmaWithin([[1], [2, null], []], method)).toBeNull();
    }
    expect(sigmaWithin([long, [1, 2]], 'rbar')).toBeNull();
    expect(sigmaWithin([long], 'sbar')).toBeGreaterThan(0);
  });

  it('is told by the subgroups of two and more, beside those of one', () => {
    expect(sigmaWithin([[5], [1, 3]], 'rbar')).toBeCloseTo(2 / 1.128, 12);
    expect(sigmaWithin([[5], [1, 3]], 'sbar')).toBeCloseTo(Math.sqrt(2) / 0.7978845608, 9);
    expect(sigmaWithin([[5], [1, 3]], 'pooled')).toBeCloseTo(Math.SQRT2, 12);
  });

  it('is exactly none where values are alike that no binary fraction meets', () => {
    for (const method of withinMethods) expect(sigmaWithin([[0.1, 0.1, 0.1]], method)).toBe(0);
  });

  it('is nothing rather than endless', () => {
    for (const method of withinMethods) {
      expect(sigmaWithin([[1.7e308, -1.7e308]], method)).toBeNull();
      expect(sigmaWithin([[4.2, 4.2, 4.2]], method)).toBe(0);
    }
  });

  it('does not move with the values and scales with them', () => {
    fc.assert(
      fc.property(readings, fc.constantFrom(...withinMethods), (values, method) => {
        const groups = [values.slice(0, 4), values.slice(4, 8)];
        const before = sigmaWithin(groups, method);
        const after = sigmaWithin(
          groups.map((group) => group.map((value) => value * 2 + 8)),
          method,
        );
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(2 * before, 8);
      }),
    );
  });
});
