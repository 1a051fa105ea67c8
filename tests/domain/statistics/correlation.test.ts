import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '#domain/statistics/distributions/incompleteBeta.ts';
import { normalTail } from '#domain/statistics/distributions/normalTail.ts';
import { regression } from '#domain/statistics/regression.ts';
import { signTest } from '#domain/statistics/charts/signTest.ts';
import { studentTwoSided } from '#domain/statistics/distributions/studentT.ts';

const pairs = fc.array(
  fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) }),
  { minLength: 3, maxLength: 60 },
);

describe('the regression of y on x', () => {
  it('gives the r of the rubber sheets of a thesis, 63 pairs', () => {
    const x = [
      15, 11, 14, 16, 15, 10, 15, 14, 11, 15, 10, 9, 10, 10, 14, 13, 14, 16, 11, 11, 11, 13, 8, 10,
      14, 11, 15, 10, 8, 11, 9, 12, 15, 13, 14, 12, 11, 16, 10, 13, 14, 11, 11, 9, 16, 14, 10, 8,
      12, 11, 15, 10, 12, 10, 9, 14, 13, 10, 8, 11, 9, 11, 8,
    ];
    const y = [
      4, 3, 3, 2, 5, 3, 2, 3, 2, 2, 2, 3, 3, 3, 4, 3, 2, 2, 5, 1, 2, 4, 2, 2, 3, 4, 4, 3, 4, 3, 3,
      2, 4, 3, 2, 3, 2, 1, 2, 3, 3, 2, 1, 3, 1, 1, 3, 3, 2, 4, 3, 2, 3, 3, 1, 2, 2, 2, 2, 2, 1, 1,
      1,
    ];
    const line = regression(x.map((each, at) => ({ x: each, y: y[at] ?? NaN })));
    expect(line.n).toBe(63);
    expect(line.r).toBeCloseTo(0.092563, 6);
  });

  it('finds a perfect line and does not call its chance anything but nothing', () => {
    const line = regression([0.1, 0.2, 0.3, 0.4].map((x) => ({ x, y: 3 * x - 1 })));
    expect(line).toMatchObject({ r: 1, r2: 1, residualSd: 0, t: null, p: 0, ci95Low: null });
    expect(regression([1, 2, 3].map((x) => ({ x, y: -x }))).r).toBe(-1);
  });

  it('has no r where y is constant and no line where x is', () => {
    const flat = regression([1, 2, 3].map((x) => ({ x, y: 0.1 })));
    expect(flat).toMatchObject({ slope: 0, intercept: 0.1, r: null, p: null });
    expect(regression([{ x: 1, y: 2 }])).toMatchObject({ meanX: 1, slope: null, r: null });
    const vast = [1.7e308, 1.6e308].map((x) => ({ x, y: 1 }));
    expect(regression(vast).slope).toBeNull();
    expect((regression(vast).meanX ?? 0) / 1.65e308).toBeCloseTo(1, 12);
    expect(regression([])).toMatchObject({ n: 0, meanX: null, r: null });
    expect(
      regression([
        { x: 1e300, y: 1 },
        { x: -1e300, y: 2 },
      ]),
    ).toMatchObject({ slope: null, r: null });
  });

  it('has the same r when the axes change places, and none of its facts depend on the order', () => {
    fc.assert(
      fc.property(pairs, (sample) => {
        const { r, p } = regression(sample);
        const turned = regression(sample.map(({ x, y }) => ({ x: y, y: x })));
        const reversed = regression(sample.toReversed());
        if (r !== null) {
          expect(Math.abs(r)).toBeLessThanOrEqual(1);
          expect(turned.r).toBeCloseTo(r, 9);
          expect(reversed.r).toBeCloseTo(r, 9);
        }
        if (p !== null) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('moves only its intercept when a constant is added to y', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: -50, max: 50 }), (sample, shift) => {
        const before = regression(sample);
        const after = regression(sample.map(({ x, y }) => ({ x, y: y + shift })));
        expect(after.slope ?? 0).toBeCloseTo(before.slope ?? 0, 8);
        expect(after.r ?? 0).toBeCloseTo(before.r ?? 0, 8);
        if (before.intercept !== null) {
          expect(after.intercept).toBeCloseTo(before.intercept + shift, 6);
        }
      }),
    );
  });

  it('brackets r by its interval', () => {
    fc.assert(
      fc.property(pairs, (sample) => {
        const { r, ci95Low, ci95High } = regression(sample);
        if (r === null || ci95Low === null || ci95High === null) return;
        expect(ci95Low).toBeLessThanOrEqual(r);
        expect(ci95High).toBeGreaterThanOrEqual(r);
      }),
    );
  });
});

describe('the sign test of medians', () => {
  it('has the critical counts of the printed table', () => {
    // Sign test, two-sided 5 %: n = 6 → 0, 9 → 1, 20 → 5, 30 → 9, 50 → 17, 90 → 35.
    for (const [n, critical] of [
      [5, null],
      [6, 0],
      [9, 1],
      [20, 5],
      [30, 9],
      [50, 17],
      [90, 35],
    ] as const) {
      const points = Array.from({ length: n }, () => ({ x: 1, y: 1 }));
      expect(signTest(points, { medianX: 0, medianY: 0 }).critical).toBe(critical);
    }
  });

  it('counts quadrants and leaves out what lies on a line', () => {
    const points = [
      { x: 1, y: 1 },
      { x: -1, y: 1 },
      { x: -1, y: -1 },
      { x: 1, y: -1 },
      { x: 0, y: 5 },
      { x: 5, y: 0 },
    ];
    expect(signTest(points, { medianX: 0, medianY: 0 })).toEqual({
      medianX: 0,
      medianY: 0,
      quadrants: [1, 1, 1, 1],
      onLine: 2,
      n: 4,
      positive: 2,
      negative: 2,
      critical: null,
      p: 1,
      direction: 'none',
    });
  });

  it('tells the direction that the many points take', () => {
    const rising = Array.from({ length: 20 }, (_, at) => ({ x: at - 9.5, y: at - 9.5 }));
    const cross = { medianX: 0, medianY: 0 };
    expect(signTest(rising, cross).direction).toBe('positive');
    expect(
      signTest(
        rising.map(({ x, y }) => ({ x, y: -y })),
        cross,
      ).direction,
    ).toBe('negative');
    expect(signTest([], cross)).toMatchObject({ n: 0, p: null, critical: null });
  });

  it('puts every point into a quadrant or on a line', () => {
    fc.assert(
      fc.property(pairs, (sample) => {
        const { quadrants, onLine, n } = signTest(sample, { medianX: 0, medianY: 0 });
        expect(quadrants.reduce((sum, count) => sum + count, 0)).toBe(n);
        expect(n + onLine).toBe(sample.length);
      }),
    );
  });
});

describe('tails', () => {
  it('of the beta function add up to one and end at its ends', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
    for (const x of [0.01, 0.3, 0.5, 0.9]) {
      expect(incompleteBeta(x, 2, 3) + incompleteBeta(1 - x, 3, 2)).toBeCloseTo(1, 13);
    }
    // pbeta(0.3, 2, 3)
    expect(incompleteBeta(0.3, 2, 3)).toBeCloseTo(0.3483, 12);
  });

  it('of the normal distribution are those of the tables', () => {
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 14);
    expect(normalTail(-1)).toBeCloseTo(0.8413447460685429, 14);
    expect(normalTail(0)).toBe(0.5);
  });

  it("of Student's t need a degree of freedom", () => {
    expect(studentTwoSided(2, 0)).toBeNull();
    expect(studentTwoSided(Infinity, 3)).toBe(0);
    expect(studentTwoSided(2.228138851986274, 10)).toBeCloseTo(0.05, 13);
  });
});

describe('a line through three or four pairs', () => {
  const pairs = [1, 3, 2, 5].map((y, at) => ({ x: at + 1, y }));

  it('has a scatter from three and an interval from four', () => {
    // y = 1 + x/2 through (1, 1), (2, 3), (3, 2): residuals −½, 1, −½.
    const three = regression(pairs.slice(0, 3));
    expect(three.residualSd).toBeCloseTo(Math.sqrt(1.5), 12);
    expect(three).toMatchObject({ ci95Low: null, ci95High: null });
    const four = regression(pairs);
    const reach = 1.959963984540054;
    expect(four.ci95Low).toBeCloseTo(Math.tanh(Math.atanh(four.r ?? 0) - reach), 12);
    expect(regression(pairs.slice(0, 2))).toMatchObject({ residualSd: null, seSlope: null });
  });
});
