import { describe, expect, it } from 'vitest';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { controlChart } from '#domain/tools/controlChart/controlChart.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import {
  chartNumbersBreaks,
  named,
  library,
  pair,
  graph,
  before,
  after,
  percents,
} from '#tests/domain/rules/breaks/chartNumbers.ts';

watchRules(chartNumbersBreaks);

describe('a chart and the target', () => {
  const spoken = (change: Change): readonly unknown[] => {
    const risalah = change(puskesmas);
    return [
      ...spokenBy('chart-differs-from-target', risalah),
      ...spokenBy('averaged-percents-differ', risalah),
    ];
  };

  it('tell one number where the counts come to what was typed, rounded or not', () => {
    for (const [baseline, result] of [
      [14.98, 10.34],
      [15, 10.3],
      [
        { count: 245, of: 1635 },
        { count: 126, of: 1219 },
      ],
    ] as const) {
      expect(spoken(library({ baseline, result, chart: pair(before, after) }))).toEqual([]);
    }
  });

  it('tell two where a month is left in the wrong series', () => {
    const chart = pair([...before, { count: 50, of: 420 }], after);
    expect(spoken(library({ baseline: 14.98, result: 10.34, chart }))).toHaveLength(1);
  });

  it('are not compared where the chart shows something else', () => {
    const chart = pair(before, after, { measured: 'kunjungan anak', title: 'Kunjungan anak' });
    expect(spoken(library({ baseline: 5, result: 4, chart }))).toEqual([]);
    const inMinutes = pair(percents, percents, { unit: 'menit' });
    expect(spoken(library({ baseline: 5, result: 4, chart: inMinutes }))).toEqual([]);
  });

  it('are not compared while the target has no number', () => {
    expect(spoken(library({ baseline: null, result: null, chart: pair(before, after) }))).toEqual(
      [],
    );
  });

  it('lets a line without before and after be the source of one of its periods', () => {
    const line = single([...before, ...after]);
    for (const result of [9.78, { count: 40, of: 409 }]) {
      expect(spoken(library({ baseline: 14.98, result, chart: line }))).toEqual([]);
    }
    expect(spoken(library({ baseline: 5, result: 4, chart: line }))).toHaveLength(1);
  });

  it('tell two where a histogram has another mean than the result', () => {
    const values = [46, 52, 50.2];
    const chart: ToolUse = {
      ...named({ unit: 'menit' }),
      tool: 'histogram',
      input: { ...emptyHistogram, values },
    };
    const told = { unit: 'menit', baseline: 74, chart };
    expect(spoken(library({ ...told, result: 49.4 }))).toEqual([]);
    expect(spoken(library({ ...told, result: 47.9 }))).toHaveLength(1);
  });

  it('tell two where the first or last stage of a p chart differs', () => {
    const points = [...before, ...after].map((share, at) => ({
      ...emptyControlChartPoint,
      name: `Bulan ${at + 1}`,
      count: (share as { count: number }).count,
      size: (share as { of: number }).of,
    }));
    const chart: ToolUse = {
      ...named(),
      tool: 'control-chart',
      input: {
        ...controlChart.empty,
        chart: 'p',
        points,
        stages: [{ name: 'Sesudah', from: 5 }],
      },
      from: '',
      followed: '',
    };
    expect(spoken(library({ baseline: 14.98, result: 10.34, chart }))).toEqual([]);
    expect(spoken(library({ baseline: 14.98, result: 9.78, chart }))).toHaveLength(1);
  });
});

function single(values: readonly Measured[]): ToolUse {
  return graph([{ name: 'Terlambat', role: 'data', values: [...values] }]);
}
