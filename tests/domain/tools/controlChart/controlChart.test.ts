import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from '#domain/tools/atoms.ts';
import { analyseControlChart } from '#domain/tools/controlChart/controlChart.ts';
import {
  controlChartInputSchema,
  controlChartKinds,
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import type {
  ControlChartInput,
  ControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { offeredRules } from '#domain/tools/controlChart/controlChartSignals.ts';

function point(changed: Partial<ControlChartPoint>): ControlChartPoint {
  return { ...emptyControlChartPoint, ...changed };
}

function measured(
  values: readonly Amount[],
  more: Partial<ControlChartInput> = {},
): ControlChartInput {
  return {
    ...emptyControlChart,
    points: values.map((value) => point({ values: [value] })),
    ...more,
  };
}

function counted(
  samples: readonly (readonly [Amount, Amount])[],
  more: Partial<ControlChartInput> = {},
): ControlChartInput {
  const points = samples.map(([count, size]) => point({ count, size }));
  return { ...emptyControlChart, chart: 'p', points, ...more };
}

describe('a control chart of any answers', () => {
  const amount = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -5, max: 50 }),
    fc.constantFrom(1e15, 1e-12, 0.5, 1e308),
    fc.record({ typed: fc.constant('banyak') }),
  );
  const input = fc.record({
    chart: fc.constantFrom(...controlChartKinds),
    pointTitle: fc.constant('Hari'),
    points: fc.array(
      fc.record({
        name: fc.constantFrom('', 'Senin'),
        values: fc.array(amount, { maxLength: 28 }),
        count: amount,
        size: amount,
        struck: fc.constantFrom('', '', 'listrik padam'),
        note: fc.constant(''),
      }),
      { maxLength: 30 },
    ),
    stages: fc.array(fc.record({ name: fc.string(), from: fc.integer() }), { maxLength: 3 }),
    changes: fc.array(fc.record({ label: fc.string(), at: fc.nat(30) }), { maxLength: 3 }),
    ruleSet: fc.constantFrom('nelson', 'western-electric', 'aiag', 'montgomery', 'anhoej'),
    rules: fc.constant(
      (['beyond', 'same-side', 'trend', 'alternating', 'within', 'outside'] as const).map(
        (rule) => ({ rule, length: 3 }),
      ),
    ),
    target: amount,
  }) as fc.Arbitrary<ControlChartInput>;

  it('has a result of finite numbers and points that exist', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(controlChartInputSchema.safeParse(given).success).toBe(true);
        const result = analyseControlChart(given);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
        for (const { values, upper, lower, centre } of [
          result.main,
          result.spread ?? result.main,
        ]) {
          expect([values, upper, lower, centre].map(({ length }) => length)).toEqual(
            Array.from({ length: 4 }, () => result.names.length),
          );
          const all = [...values, ...upper, ...lower, ...centre];
          expect(all.every((value) => value === null || Number.isFinite(value))).toBe(true);
        }
        for (const { from, to, points } of result.signals) {
          expect(from).toBeGreaterThanOrEqual(1);
          expect(to).toBeLessThanOrEqual(result.names.length);
          expect(points.every((each) => each >= from && each <= to)).toBe(true);
          expect(points.some((each) => given.points[each - 1]?.struck !== '')).toBe(false);
        }
      }),
    );
  });
});

describe('stages', () => {
  const values = [10, 12, 11, 13, 12, 11, 5, 6, 5, 7, 6, 5];

  it('have limits of their own and no moving range between them', () => {
    const stages = [
      { name: 'Sesudah', from: 7 },
      { name: 'Sebelum', from: 1 },
    ];
    const result = analyseControlChart(measured(values, { stages }));
    expect(result.stages.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Sebelum', 1, 6],
      ['Sesudah', 7, 12],
    ]);
    expect(result.stages[0]?.centre).toEqual({ least: 11.5, most: 11.5 });
    expect(result.spread?.values[6]).toBeNull();
  });

  it('outside the points are named and leave the chart alone', () => {
    const result = analyseControlChart(
      measured([1, 2], { stages: [{ name: 'Jauh', from: 9 }], changes: [{ label: 'SOP', at: 0 }] }),
    );
    expect(result.stages).toHaveLength(1);
    expect(result.changes).toEqual([]);
    expect(result.misplaced).toEqual([
      { label: 'Jauh', at: 9 },
      { label: 'SOP', at: 0 },
    ]);
  });

  it('keep changes that lie on a point', () => {
    const changes = [{ label: 'SOP', at: 2 }];
    expect(analyseControlChart(measured([1, 2], { changes })).changes).toEqual(changes);
  });
});

describe('a point that is struck out', () => {
  it('is shown and neither counted nor judged', () => {
    const input = measured([10, 11, 10, 11, 99, 10, 11, 10]);
    const struck = input.points.with(4, point({ values: [99], struck: 'listrik padam' }));
    expect(analyseControlChart(input).signals.map(({ to }) => to)).toContain(5);
    const result = analyseControlChart({ ...input, points: struck });
    expect(result.main.values[4]).toBe(99);
    expect(result.spread?.values.slice(4, 6)).toEqual([null, null]);
    expect(result.stages[0]).toMatchObject({ n: 7 });
    expect(result.stages[0]?.centre?.most).toBeCloseTo(73 / 7, 12);
    expect(result.signals).toEqual([]);
    expect(result.struck).toEqual([{ point: 5, reason: 'listrik padam' }]);
  });

  it('takes no subgroup range with it but its own', () => {
    const subgroups = [
      [1, 2],
      [1, 90],
      [2, 1],
    ];
    const points = subgroups.map((values, at) =>
      point({ values, struck: at === 1 ? 'salah' : '' }),
    );
    const result = analyseControlChart({ ...emptyControlChart, chart: 'xbar-r', points });
    expect(result.stages[0]).toMatchObject({ spreadCentre: { least: 1 }, n: 2 });
    expect(result.signals).toEqual([]);
  });
});

describe('signals', () => {
  it('join completing points of one pattern and begin where the pattern begins', () => {
    const values = [1, -1, 1, -1, ...Array.from({ length: 11 }, () => 1)];
    const [signal] = analyseControlChart(
      measured(values, { rules: [{ rule: 'same-side', length: 7 }] }),
    ).signals;
    expect(signal).toMatchObject({
      rule: 'same-side',
      name: 'N2',
      length: 7,
      from: 5,
      to: 15,
      points: [11, 12, 13, 14, 15],
      way: 'up',
    });
  });

  it('of a zone span its window and mark the point that completes it', () => {
    const values = [...Array.from({ length: 16 }, (_, at) => at % 2), 5, 0, 5];
    const { signals } = analyseControlChart(
      measured(values, { rules: [{ rule: 'two-of-three', length: null }] }),
    );
    expect(signals).toEqual([
      {
        panel: 'main',
        rule: 'two-of-three',
        name: 'N5',
        length: 3,
        from: 17,
        to: 19,
        points: [19],
        way: 'up',
      },
    ]);
  });

  it('say which way a trend goes', () => {
    const values = [9, 1, 2, 3, 4, 5, 6, 7, 3, 2, 1, 0, -1, -2];
    const { signals } = analyseControlChart(
      measured(values, { rules: [{ rule: 'trend', length: null }] }),
    );
    expect(signals.map(({ from, to, way }) => [from, to, way])).toEqual([
      [2, 8, 'up'],
      [8, 14, 'down'],
    ]);
  });

  it('come from the rules that a set has, and not from zones where things are counted', () => {
    const zone = [{ rule: 'two-of-three', length: null }] as const;
    const points = [5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 11, 0].map((count) => point({ count }));
    const counts = { ...emptyControlChart, chart: 'c' as const, points, rules: [...zone] };
    expect(analyseControlChart(counts).signals).toEqual([]);
    expect(offeredRules({ chart: 'c', ruleSet: 'nelson' }).map(({ name }) => name)).toEqual([
      'N1',
      'N2',
      'N3',
      'N4',
    ]);
    expect(offeredRules({ chart: 'i-mr', ruleSet: 'western-electric' })).toHaveLength(4);
    expect(offeredRules({ chart: 'run', ruleSet: 'nelson' })).toEqual([]);
    const missing = measured([1, 2, 3], {
      ruleSet: 'western-electric',
      rules: [{ rule: 'trend', length: 3 }],
    });
    expect(analyseControlChart(missing).signals).toEqual([]);
  });

  it('of ranges are judged by their limit alone', () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 30, 10, 11, 10, 11];
    const spread = analyseControlChart(measured(values)).signals.filter(
      ({ panel }) => panel === 'spread',
    );
    expect(spread.map(({ rule, to }) => [rule, to])).toEqual([
      ['beyond', 9],
      ['beyond', 10],
    ]);
  });
});

describe('a run chart', () => {
  const shifted = [...Array.from({ length: 12 }, (_, at) => at % 2), 9, 8, 9, 8, 9, 8, 9, 8, 9, 8];

  it('finds a run that is too long and a median that is crossed too seldom', () => {
    const result = analyseControlChart(measured(shifted, { chart: 'run' }));
    expect(result.main.upper.every((limit) => limit === null)).toBe(true);
    expect(result.signals.map(({ rule, way }) => [rule, way])).toEqual(
      expect.arrayContaining([
        ['long-run', 'up'],
        ['few-crossings', null],
      ]),
    );
    expect(result.stages[0]?.runs?.signal).toBe(true);
  });

  it('skips the points on the median inside a long run', () => {
    const values = [0, 0, 0, 0, 0, 5, 5, 9, 9, 9, 5, 9, 9, 9, 9, 9, 0, 0, 0, 0];
    const long = analyseControlChart(measured(values, { chart: 'run' })).signals.find(
      ({ rule }) => rule === 'long-run',
    );
    expect(long).toMatchObject({ from: 8, to: 16 });
    expect(long?.points).toEqual([16]);
  });

  it('needs ten points beside the median before it says more', () => {
    const { stages } = analyseControlChart(measured([1, 2, 3, 4], { chart: 'run' }));
    expect(stages[0]?.cautions).toEqual(['few-points']);
    const enough = measured(shifted, { chart: 'run' });
    expect(analyseControlChart(enough).stages[0]?.cautions).toEqual([]);
  });

  it('lends its tests to charts with limits under the rules of Anhøj', () => {
    const { signals } = analyseControlChart(measured(shifted, { ruleSet: 'anhoej' }));
    expect(signals.map(({ rule }) => rule)).toContain('few-crossings');
    expect(analyseControlChart(measured(shifted)).stages[0]?.runs).toBeNull();
  });
});

describe('what cannot be concluded', () => {
  it('is nothing at all from an empty chart', () => {
    const result = analyseControlChart(emptyControlChart);
    expect(result).toMatchObject({ names: [], stages: [], spread: null, signals: [] });
  });

  it('leaves out blank rows at the end and shows those between as gaps', () => {
    const result = analyseControlChart(measured([1, null, 3, null, null]));
    expect(result.main.values).toEqual([1, null, 3]);
    expect(result.problems).toEqual([{ point: 2, reason: 'missing' }]);
  });

  it.each([
    [measured([5]), ['no-limits', 'few-points']],
    [measured([null, { typed: 'x' }]), ['no-data']],
    [measured([2, 2, 2]), ['all-equal', 'few-points']],
    [
      counted(
        [
          [1, 5],
          [2, 6],
        ],
        { chart: 'np' },
      ),
      ['sizes-differ', 'no-limits', 'few-points'],
    ],
    [
      counted(
        [
          [1, 5],
          [2, 5],
        ],
        { chart: 'np' },
      ),
      ['few-points'],
    ],
  ])('is said of a stage, case %#', (input, cautions) => {
    expect(analyseControlChart(input).stages[0]?.cautions).toEqual(cautions);
  });

  it.each([
    ['i-mr', { values: [1, 2] }, 'several-values'],
    ['run', { values: [{ typed: 'lima' }] }, 'unreadable'],
    ['i-mr', { values: [], note: 'libur' }, 'missing'],
    ['xbar-r', { values: [1, { typed: 'x' }] }, 'unreadable'],
    ['xbar-s', { values: [null], name: 'Senin' }, 'missing'],
    ['xbar-s', { values: [4] }, 'single-value'],
    ['xbar-r', { values: Array.from({ length: 26 }, () => 1) }, 'too-large'],
    ['xbar-s', { values: Array.from({ length: 26 }, () => 1) }, null],
    ['p', { count: 6, size: 5 }, 'more-than-inspected'],
    ['p', { count: 1, size: { typed: 'banyak' } }, 'unreadable'],
    ['c', { count: 1, size: { typed: 'banyak' } }, null],
    ['u', { count: { typed: 'x' }, size: 1 }, 'unreadable'],
    ['np', { count: 1.5, size: 5 }, 'fractional'],
    ['u', { count: 1, size: 0 }, 'no-size'],
    ['c', { count: -1 }, 'negative'],
  ] as const)('is said of a point: %s of %j is %s', (chart, given, reason) => {
    const points = [point({ ...given, values: [...('values' in given ? given.values : [])] })];
    const result = analyseControlChart({ ...emptyControlChart, chart, points });
    expect(result.problems).toEqual(reason === null ? [] : [{ point: 1, reason }]);
  });

  it('keeps counts of unequal samples without lines on an np chart', () => {
    const result = analyseControlChart(
      counted(
        [
          [1, 5],
          [9, 6],
          [2, 7],
        ],
        { chart: 'np' },
      ),
    );
    expect(result.main.values).toEqual([1, null, 2]);
    expect(result.main.centre).toEqual([null, null, null]);
  });
});

describe('a target', () => {
  it('is typed in percent for shares and as it is for all else', () => {
    expect(analyseControlChart(counted([[1, 5]], { target: 5 })).target).toBe(0.05);
    expect(analyseControlChart(measured([1], { target: 5 })).target).toBe(5);
    expect(analyseControlChart(measured([1], { target: { typed: 'lima' } })).target).toBeNull();
  });
});
