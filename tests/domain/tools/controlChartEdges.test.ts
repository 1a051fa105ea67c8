import { describe, expect, it } from 'vitest';
import type { Amount } from '#domain/tools/atoms.ts';
import { analyseControlChart } from '#domain/tools/controlChart/controlChart.ts';
import type { StageCaution } from '#domain/tools/controlChart/controlChart.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import type {
  ControlChartInput,
  ControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';

function chartOf(
  points: readonly Partial<ControlChartPoint>[],
  more: Partial<ControlChartInput> = {},
): ControlChartInput {
  return {
    ...emptyControlChart,
    points: points.map((point) => ({ ...emptyControlChartPoint, ...point })),
    ...more,
  };
}

function valued(values: readonly Amount[]): readonly Partial<ControlChartPoint>[] {
  return values.map((value) => ({ values: [value] }));
}

function cautionsOf(input: ControlChartInput): readonly StageCaution[] {
  return analyseControlChart(input).stages.flatMap(({ cautions }) => cautions);
}

/** So many values, in turn below and above their median of 5. */
function wavering(n: number): number[] {
  return Array.from({ length: n }, (_, at) => (at % 2 === 0 ? 4 : 6));
}

describe('a control chart', () => {
  it('keeps the names of its points, and a change at the first of them', () => {
    const result = analyseControlChart(
      chartOf(
        [
          { name: 'Senin', values: [4] },
          { name: '', values: [5] },
        ],
        {
          changes: [
            { label: 'Awal', at: 1 },
            { label: 'Akhir', at: 2 },
            { label: 'Nanti', at: 3 },
          ],
          stages: [
            { name: 'Sesudah', from: 2 },
            { name: 'Sebelum', from: 0 },
          ],
        },
      ),
    );
    expect(result.names).toEqual(['Senin', '']);
    expect(result.changes.map(({ label }) => label)).toEqual(['Awal', 'Akhir']);
    expect(result.misplaced).toEqual([
      { label: 'Sebelum', at: 0 },
      { label: 'Nanti', at: 3 },
    ]);
  });

  it('strikes no point out for blanks, and keeps a reason without those around it', () => {
    const struck = ['  ', ' listrik padam ', ''].map((reason) => ({ values: [4], struck: reason }));
    expect(analyseControlChart(chartOf(struck)).struck).toEqual([
      { point: 2, reason: 'listrik padam' },
    ]);
  });

  it('has a target only where one is typed, as a share for shares alone', () => {
    const targets = (['p', 'u'] as const).map((chart) =>
      [null, 20].map((target) => analyseControlChart(chartOf([], { chart, target })).target),
    );
    expect(targets).toEqual([
      [null, 0.2],
      [null, 20],
    ]);
  });

  it('tells its signals in the order of their last points, whatever rule or panel they are of', () => {
    const values = [...wavering(12), 60, 1, 2, 3, 4, 5, 6, 7];
    const { signals } = analyseControlChart(
      chartOf(valued(values), {
        rules: [
          { rule: 'trend', length: null },
          { rule: 'beyond', length: null },
        ],
      }),
    );
    const told = signals.map(({ rule, panel, to }) => [rule, panel, to]);
    expect(told).toEqual([
      ['beyond', 'main', 13],
      ['beyond', 'spread', 13],
      ['beyond', 'spread', 14],
      ['trend', 'main', 20],
    ]);
  });

  it('is provisional below twenty points', () => {
    expect(cautionsOf(chartOf(valued(wavering(19))))).toEqual(['few-points']);
    expect(cautionsOf(chartOf(valued(wavering(20))))).toEqual([]);
    const judgedByRuns = { ruleSet: 'anhoej' } as const;
    expect(cautionsOf(chartOf(valued(wavering(12)), judgedByRuns))).toEqual(['few-points']);
    expect(cautionsOf(chartOf(valued(wavering(20)), judgedByRuns))).toEqual([]);
  });

  it('is provisional as a run chart below ten points beside the centre', () => {
    const run = { chart: 'run' } as const;
    expect(cautionsOf(chartOf(valued(wavering(10)), run))).toEqual([]);
    expect(cautionsOf(chartOf(valued([...wavering(8), 5, 5, 5]), run))).toEqual(['few-points']);
    const many = [...wavering(8), ...Array.from({ length: 15 }, () => 5)];
    expect(cautionsOf(chartOf(valued(many), run))).toEqual(['few-points']);
  });

  it('minds samples of several sizes in an np chart alone', () => {
    const samples = wavering(20).map((count, at) => ({ count, size: 50 + (at % 3) }));
    expect(cautionsOf(chartOf(samples, { chart: 'np' }))).toContain('sizes-differ');
    expect(cautionsOf(chartOf(samples, { chart: 'p' }))).toEqual([]);
  });
});

describe('the lines of a control chart', () => {
  it('stand at their own heights in each stage', () => {
    const { main, stages } = analyseControlChart(
      chartOf(valued([4, 6, 4, 6, 14, 18, 14, 18]), { stages: [{ name: 'Sesudah', from: 5 }] }),
    );
    const [before, after] = stages;
    const ofEach = (one: number | undefined, other: number | undefined): unknown[] => [
      ...Array<unknown>(4).fill(one),
      ...Array<unknown>(4).fill(other),
    ];
    expect(main.centre).toEqual(ofEach(5, 16));
    expect(main.sigma).toEqual(ofEach(2 / 1.128, 4 / 1.128));
    expect(main.lower).toEqual(ofEach(before?.lower?.least, after?.lower?.least));
    expect(main.upper).toEqual(ofEach(before?.upper?.most, after?.upper?.most));
    expect(after?.upper?.most).toBeCloseTo(16 + 12 / 1.128, 12);
    expect(before?.lower?.least).toBeCloseTo(5 - 6 / 1.128, 12);
  });

  it.each([[[100, 400, 200]], [[400, 100, 400]], [[100, 400]]])(
    'reach from their lowest to their highest for samples of %j',
    (sizes) => {
      const samples = sizes.map((size) => ({ count: size / 10, size }));
      const [stage] = analyseControlChart(chartOf(samples, { chart: 'p' })).stages;
      expect(stage?.upper?.least).toBeCloseTo(0.1 + 3 * Math.sqrt(0.09 / 400), 12);
      expect(stage?.upper?.most).toBeCloseTo(0.1 + 3 * Math.sqrt(0.09 / 100), 12);
      expect(stage?.centre?.most).toBe(stage?.centre?.least);
    },
  );
});

describe('a point', () => {
  it('counts though blanks stand where a reason to strike it out would', () => {
    const points = [4, 6, 8].map((value) => ({ values: [value], struck: '  ' }));
    expect(analyseControlChart(chartOf(points)).stages).toMatchObject([
      { n: 3, centre: { most: 6 } },
    ]);
  });

  it('is none at the end of a grid where only blanks were typed', () => {
    const blank = { name: ' ', struck: ' ', note: ' ' };
    expect(analyseControlChart(chartOf([{ values: [4] }, blank, blank])).names).toEqual(['']);
    expect(analyseControlChart(chartOf([blank, { values: [4] }])).names).toEqual([' ', '']);
  });

  it('has one value too many only where a second is typed', () => {
    const points = [[4, null], [4, null, 5], [4]].map((values) => ({ values }));
    expect(analyseControlChart(chartOf(points)).problems).toEqual([
      { point: 2, reason: 'several-values' },
    ]);
  });

  it('is too large a subgroup from twenty-six values on, where ranges are judged', () => {
    const points = [2, 25, 26].map((size) => ({ values: wavering(size) }));
    expect(analyseControlChart(chartOf(points, { chart: 'xbar-r' })).problems).toEqual([
      { point: 3, reason: 'too-large' },
    ]);
    expect(analyseControlChart(chartOf(points, { chart: 'xbar-s' })).problems).toEqual([]);
  });
});

describe('a point that is struck out', () => {
  it('takes with it the moving ranges that it is part of and no others', () => {
    const points = [4, 6, 90, 5, 8, 7].map((value) => ({
      values: [value],
      struck: value === 90 ? 'salah catat' : '',
    }));
    const { spread } = analyseControlChart(chartOf(points));
    expect(spread?.values).toEqual([null, 2, null, null, 3, 1]);
  });

  it('leaves nothing to reckon with where all are', () => {
    const points = [4, 6, 9].map((value) => ({ values: [value], struck: 'salah catat' }));
    const { main, spread, stages, signals } = analyseControlChart(chartOf(points));
    expect(main.values).toEqual([4, 6, 9]);
    expect(spread?.values).toEqual([null, null, null]);
    expect(stages).toMatchObject([{ n: 0, centre: null, cautions: ['no-data'] }]);
    expect(signals).toEqual([]);
  });

  it('leaves the ranges of subgroups where they are, its own among them', () => {
    const points = [
      [1, 3],
      [2, 9],
      [4, 5],
    ].map((values, at) => ({ values, struck: at === 1 ? 'salah catat' : '' }));
    const { spread } = analyseControlChart(chartOf(points, { chart: 'xbar-r' }));
    expect(spread?.values).toEqual([2, 7, 1]);
  });
});
