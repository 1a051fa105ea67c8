import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeChart } from '#domain/statistics/charts/attributeChart.ts';
import { controlChartConstants } from '#domain/statistics/charts/controlChartConstants.ts';
import type { ControlPanel } from '#domain/statistics/charts/controlPanel.ts';
import { individualsChart } from '#domain/statistics/charts/individualsChart.ts';
import { sampleFault } from '#domain/statistics/charts/sampleFault.ts';
import type { AttributeKind } from '#domain/statistics/charts/sampleFault.ts';
import { subgroupChart } from '#domain/statistics/charts/subgroupChart.ts';

const value = fc.integer({ min: -1000, max: 1000 });
const gappy = fc.array(fc.option(value, { freq: 5 }), { maxLength: 40 });
const groups = fc.array(fc.array(fc.option(value, { freq: 6 }), { maxLength: 7 }), {
  maxLength: 20,
});
const kinds: readonly AttributeKind[] = ['p', 'np', 'c', 'u'];
const samples = fc.array(
  fc.record({ count: fc.option(fc.nat(60)), size: fc.option(fc.integer({ min: -2, max: 60 })) }),
  { maxLength: 30 },
);

describe('control charts of any data', () => {
  it('have their centre between their limits and never show what is no number', () => {
    fc.assert(
      fc.property(gappy, groups, samples, (values, subgroups, counts) => {
        const individuals = individualsChart(values);
        const panels = [
          individuals.main,
          individuals.spread,
          ...(['range', 'deviation'] as const).flatMap((spread) => {
            const { main, spread: below } = subgroupChart(subgroups, { spread });
            return [main, below];
          }),
          ...kinds.map((kind) => attributeChart(kind, counts).main),
        ];
        for (const panel of panels) expectOrdered(panel);
      }),
    );
  });

  it('move with data that are shifted, while their ranges stay', () => {
    fc.assert(
      fc.property(gappy, value, (values, shift) => {
        const moved = values.map((each) => (each === null ? null : each + shift));
        const [before, after] = [individualsChart(values), individualsChart(moved)];
        expect(after.spread).toEqual(before.spread);
        expectClose(
          after.main.upper,
          before.main.upper.map((limit) => limit && limit + shift),
        );
      }),
      { examples: [[[1, 2, 4], 10]] },
    );
  });

  it('grow with data that are scaled', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 9 }), (subgroups, factor) => {
        const scaled = subgroups.map((values) => values.map((each) => each && each * factor));
        for (const spread of ['range', 'deviation'] as const) {
          const before = subgroupChart(subgroups, { spread });
          const after = subgroupChart(scaled, { spread });
          expectClose(
            after.main.upper,
            before.main.upper.map((limit) => limit && limit * factor),
          );
          expectClose(
            after.spread.upper,
            before.spread.upper.map((limit) => limit && limit * factor),
          );
        }
      }),
    );
  });

  it('do not care in which order the values of a subgroup were written', () => {
    fc.assert(
      fc.property(groups, (subgroups) => {
        const turned = subgroups.map((values) => values.toReversed());
        const [before, after] = [subgroups, turned].map(
          (each) => subgroupChart(each, { spread: 'deviation' }).main.upper,
        );
        expectClose(after ?? [], before ?? []);
      }),
    );
  });
});

describe('a chart of individual values', () => {
  it('computes its limits from the points that count and shows them all', () => {
    const counted = [true, true, false, true, true];
    const chart = individualsChart([1, 3, 90, 2, 2], counted);
    expect(chart.mean).toBe(2);
    expect(chart.meanRange).toBe(1);
    expect(chart.spread.values).toEqual([null, 2, 87, 88, 0]);
  });

  it('has a centre and no limits for one value, and nothing for none', () => {
    expect(individualsChart([5])).toMatchObject({ mean: 5, sigma: null });
    expect(individualsChart([5]).main.upper).toEqual([null]);
    expect(individualsChart([null]).mean).toBeNull();
  });

  it('shows no limit where the numbers are too large to add up', () => {
    const chart = individualsChart([1e308, 1e308, -1e308, 1e308]);
    expect(chart.main.upper.every((limit) => limit === null)).toBe(true);
  });
});

describe('a chart of subgroups', () => {
  it('judges no range of more than 25 values, but their standard deviation', () => {
    const large = Array.from({ length: 26 }, (_, index) => index);
    const ranges = subgroupChart([large, [1, 2]], { spread: 'range' });
    expect(ranges.spread.upper).toEqual([null, expect.any(Number)]);
    const deviations = subgroupChart([large, [1, 2]], { spread: 'deviation' });
    expect(deviations.spread.upper[0]).toEqual(expect.any(Number));
  });

  it('averages Rᵢ/d₂ over subgroups of different sizes', () => {
    const { sigma } = subgroupChart(
      [
        [0, 1.128],
        [0, 1, 1.693 * 3],
      ],
      { spread: 'range' },
    );
    expect(sigma).toBeCloseTo(2, 12);
  });

  it('leaves uncounted subgroups out of the centre', () => {
    const options = { spread: 'deviation', counted: [true, false] } as const;
    const given = [
      [1, 3],
      [50, 60],
    ];
    expect(subgroupChart(given, options).grandMean).toBe(2);
  });

  it('has no limits where every subgroup is one value', () => {
    for (const spread of ['range', 'deviation'] as const) {
      const chart = subgroupChart([[1], [2]], { spread });
      expect(chart).toMatchObject({ grandMean: 1.5, meanSpread: null, sigma: null });
      expect(chart.main.upper).toEqual([null, null]);
    }
  });
});

describe('a chart of counts', () => {
  it.each([
    ['p', { count: null, size: 5 }, 'missing-count'],
    ['p', { count: -1, size: 5 }, 'negative'],
    ['u', { count: 1.5, size: 5 }, 'fractional'],
    ['np', { count: 1, size: null }, 'missing-size'],
    ['u', { count: 1, size: 0 }, 'no-size'],
    ['np', { count: 6, size: 5 }, 'more-than-inspected'],
    ['u', { count: 6, size: 5 }, null],
    ['c', { count: 6, size: null }, null],
  ] as const)('in kind %s finds in %j the fault %s', (kind, sample, fault) => {
    expect(sampleFault(kind, sample)).toBe(fault);
  });

  it('leaves a gap for a sample with a fault', () => {
    const { main, rate } = attributeChart('p', [
      { count: 1, size: 10 },
      { count: 11, size: 10 },
      { count: 3, size: 10 },
    ]);
    expect(rate).toBe(0.2);
    expect(main.values).toEqual([0.1, null, 0.3]);
  });

  it('counts what is left when samples are struck out', () => {
    const counted = [true, false];
    const struck = [
      { count: 1, size: 10 },
      { count: 9, size: 10 },
    ];
    expect(attributeChart('p', struck, counted).rate).toBe(0.1);
  });
});

it('no share and no count of defectives can pass all that were inspected', () => {
  const nearlyAll = [
    { count: 9, size: 10 },
    { count: 9, size: 10 },
  ];
  expect(attributeChart('p', nearlyAll).main.upper).toEqual([1, 1]);
  expect(attributeChart('np', nearlyAll).main.upper).toEqual([10, 10]);
  expect(attributeChart('u', nearlyAll).main.upper[0]).toBeGreaterThan(1);
});

describe('constants', () => {
  it('exist for whole sizes from 2, and above 25 without those made from ranges', () => {
    expect([1, 2.5, 0, -3, NaN].map(controlChartConstants)).toEqual([null, null, null, null, null]);
    expect(controlChartConstants(26)).toMatchObject({ d2: null, D4: null });
    expect(controlChartConstants(100)?.c4).toBeCloseTo(0.997478, 6);
  });

  it('keep the law of the gamma function, whether worked out step by step or at once', () => {
    for (const n of [2, 3, 25, 1000, 9999, 10_000, 10_001, 1e6, 1e12]) {
      const own = controlChartConstants(n)?.c4 ?? NaN;
      const next = controlChartConstants(n + 1)?.c4 ?? NaN;
      expect(own * next).toBeCloseTo(Math.sqrt((n - 1) / n), 12);
    }
  });

  it('come nearer to 1 the larger the subgroup', () => {
    const c4 = Array.from({ length: 200 }, (_, at) => controlChartConstants(at + 2)?.c4 ?? 0);
    expect(c4.every((factor, at) => factor < 1 && factor > (c4[at - 1] ?? 0))).toBe(true);
  });
});

function expectOrdered({ values, centre, lower, upper }: ControlPanel): void {
  for (const [index, middle] of centre.entries()) {
    const [low, high] = [lower[index] ?? null, upper[index] ?? null];
    for (const number of [middle, low, high, values[index] ?? null]) {
      expect(number === null || Number.isFinite(number)).toBe(true);
    }
    if (middle === null || low === null || high === null) continue;
    expect(low).toBeLessThanOrEqual(middle);
    expect(high).toBeGreaterThanOrEqual(middle);
  }
}

function expectClose(got: readonly (number | null)[], wanted: readonly (number | null)[]): void {
  expect(got).toEqual(
    wanted.map((each) => (each === null ? null : (expect.closeTo(each, 6) as unknown))),
  );
}
