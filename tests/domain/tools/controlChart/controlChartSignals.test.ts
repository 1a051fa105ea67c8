import { describe, expect, it } from 'vitest';
import type { PointValues } from '#domain/statistics/charts/controlPanel.ts';
import type { RunTest } from '#domain/statistics/charts/runTest.ts';
import { analyseControlChart } from '#domain/tools/controlChart/controlChart.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import type { RuleUse } from '#domain/tools/controlChart/controlChartInput.ts';
import {
  offeredRules,
  runSignals,
  stageRuns,
  stageSignals,
} from '#domain/tools/controlChart/controlChartSignals.ts';
import type { ControlSignal, JudgedStage } from '#domain/tools/controlChart/controlChartSignals.ts';

/** A stage of points beside a centre of 0 with a sigma of 1, after so many points. */
function stageOf(values: PointValues, before = 0): JudgedStage {
  const judged = { values, centre: values.map(() => 0), sigma: values.map(() => 1) };
  return { panel: 'main', judged, before };
}

function signalsOf(rule: RuleUse['rule'], values: PointValues): readonly ControlSignal[] {
  return stageSignals({ ...emptyControlChart, rules: [{ rule, length: null }] }, stageOf(values));
}

/** So many values, in turn above and below the centre. */
function wavering(n: number, size = 1): number[] {
  return Array.from({ length: n }, (_, at) => (at % 2 === 0 ? size : -size));
}

function runsOf(stage: JudgedStage): RunTest {
  const runs = stageRuns({ chart: 'run', ruleSet: 'nelson' }, stage);
  if (runs === null) throw new RangeError('The stage has no centre.');
  return runs;
}

describe('the rules that are offered', () => {
  it('have the lengths of their book, or none of their own', () => {
    const offered = offeredRules({ chart: 'i-mr', ruleSet: 'nelson' });
    expect(offered.map(({ name, length }) => [name, length])).toEqual([
      ['N1', null],
      ['N2', 9],
      ['N3', 6],
      ['N4', 14],
      ['N5', null],
      ['N6', null],
      ['N7', 15],
      ['N8', 8],
    ]);
  });

  it.each([
    ['i-mr', 8],
    ['xbar-r', 8],
    ['xbar-s', 8],
    ['p', 4],
    ['np', 4],
    ['c', 4],
    ['u', 4],
    ['run', 0],
  ] as const)('do not lean on zones where a chart counts: %s has %d', (chart, n) => {
    expect(offeredRules({ chart, ruleSet: 'nelson' })).toHaveLength(n);
  });
});

describe('a signal', () => {
  it('of one point beyond a limit is that point, above or below', () => {
    expect(signalsOf('beyond', [0, 4, 0, -4])).toEqual([
      {
        panel: 'main',
        rule: 'beyond',
        name: 'N1',
        length: 1,
        from: 2,
        to: 2,
        points: [2],
        way: 'up',
      },
      {
        panel: 'main',
        rule: 'beyond',
        name: 'N1',
        length: 1,
        from: 4,
        to: 4,
        points: [4],
        way: 'down',
      },
    ]);
  });

  it.each([
    ['alternating', wavering(14)],
    ['within', wavering(15, 0.5)],
    ['outside', wavering(8, 2)],
  ] as const)('of points on both sides goes neither way: %s', (rule, values) => {
    expect(signalsOf(rule, values)).toMatchObject([{ rule, to: values.length, way: null }]);
  });
});

describe('the tests of runs', () => {
  it('are made beside the centre of the chart, though its first point has none', () => {
    const judged = { values: [null, 1, 2, 9], centre: [null, 4, 4, 4], sigma: [null, 1, 1, 1] };
    const stage = { panel: 'main', judged, before: 0 } as const;
    expect(stageRuns({ chart: 'i-mr', ruleSet: 'anhoej' }, stage)).toMatchObject({
      centre: 4,
      crossings: 1,
    });
  });

  it('are not made of counts that cannot be compared', () => {
    const points = Array.from({ length: 24 }, (_, at) => ({
      ...emptyControlChartPoint,
      count: at < 12 ? 1 : 9,
      size: 50 + at,
    }));
    const chart = { ...emptyControlChart, chart: 'np', points, ruleSet: 'anhoej' } as const;
    const { signals, stages } = analyseControlChart(chart);
    expect(signals).toEqual([]);
    expect(stages).toMatchObject([{ runs: null, cautions: ['sizes-differ', 'no-limits'] }]);
  });

  it('find nothing in a chart that crosses its centre as often as chance would have it', () => {
    // Of ten points two crossings are the fewest that chance explains.
    const often = stageOf([1, 1, 1, 1, -1, -1, -1, 1, 1, 1]);
    expect(runsOf(often)).toMatchObject({ crossings: 2, crossingsMin: 2 });
    expect(runSignals(runsOf(often), often)).toEqual([]);
    expect(runSignals(runsOf(stageOf(wavering(20))), stageOf(wavering(20)))).toEqual([]);
  });

  it('tell of crossings that are too few for the whole of the stage', () => {
    const seldom = stageOf([1, 1, 1, 1, 1, -1, -1, -1, -1, -1], 20);
    expect(runSignals(runsOf(seldom), seldom)).toEqual([
      {
        panel: 'main',
        rule: 'few-crossings',
        name: '',
        length: 2,
        from: 21,
        to: 30,
        points: [],
        way: null,
      },
    ]);
  });

  it('mark what goes beyond the longest run that chance explains, gaps left out', () => {
    // Of seventeen useful points a run of seven is explained.
    const falling = [-1, -1, null, -1, -1, 0, -1, -1, -1, null, -1, -1];
    const long = stageOf([...wavering(7), 1, ...falling], 20);
    const [signal] = runSignals(runsOf(long), long);
    expect(signal).toEqual({
      panel: 'main',
      rule: 'long-run',
      name: '',
      length: 7,
      from: 29,
      to: 40,
      points: [39, 40],
      way: 'down',
    });
  });
});
