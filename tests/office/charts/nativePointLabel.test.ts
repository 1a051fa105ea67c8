import { printedType } from '#office/charts/chartPlace.ts';
import { levelSeries, nativeSeries } from '#office/charts/nativeSeries.ts';
import type { Chart, ChartSeries, SeriesRole } from '#figures/figure.ts';
import { describe, expect, it } from 'vitest';
import { pareto } from '#tests/document/sampleManuscript.ts';

interface Drawn {
  readonly mark: ChartSeries['mark'];
  readonly target?: number;
  readonly line?: readonly number[];
}

/** A chart from 0 to 100 with one series, its numbers printed, and what else is drawn over it. */
function chartOf(values: readonly number[], { mark, target, line }: Drawn): Chart {
  return {
    ...pareto,
    categories: values.map((_, at) => `Loket ${at + 1}`),
    left: { title: 'Berkas', min: 0, max: 100, ticks: [] },
    right: null,
    series: [
      seriesOf(values, mark, 'data'),
      ...(line === undefined ? [] : [seriesOf(line, 'line', 'curve')]),
    ],
    references:
      target === undefined
        ? []
        : [{ axis: 'left', value: target, label: `Sasaran ${target}`, role: 'target' }],
    stacking: 'grouped',
  };
}

function seriesOf(
  values: readonly number[],
  mark: ChartSeries['mark'],
  role: SeriesRole,
): ChartSeries {
  const labels = values.map((value) => (role === 'data' ? String(value) : null));
  return { name: 'Berkas', mark, axis: 'left', role, values, emphasis: [], labels };
}

/** Where Word prints the numbers of the first series. */
function places(chart: Chart): readonly (string | undefined)[] {
  const [series] = chart.series;
  if (series === undefined) return [];
  const { pointLabels = [] } = nativeSeries(series, chart, { width: 360, type: printedType });
  return pointLabels.map((label) => (typeof label === 'object' ? label.position : undefined));
}

describe('the number of a bar', () => {
  it('stands above it, and within it where the target would strike it out', () => {
    expect(places(chartOf([30, 47, 60], { mark: 'bar', target: 50 }))).toEqual([
      'outsideEnd',
      'insideEnd',
      'outsideEnd',
    ]);
  });

  it('stands within it where the bar reaches the top of the plot', () => {
    expect(places(chartOf([100, 60], { mark: 'bar' }))).toEqual(['insideEnd', 'outsideEnd']);
  });

  it('stands at its foot under a curve, and above it where the curve runs along the foot', () => {
    const chart = chartOf([60, 20, 14], { mark: 'bar', line: [70, 30, 4] });
    expect(places(chart)).toEqual(['insideBase', 'insideBase', 'outsideEnd']);
  });
});

describe('the number of a point', () => {
  it('stands above it, and below it where the target would strike it out', () => {
    expect(places(chartOf([30, 33, 47], { mark: 'line', target: 50 }))).toEqual([
      'above',
      'above',
      'below',
    ]);
  });

  it('stands beside it at the very top of the plot, where it would be cut off', () => {
    expect(places(chartOf([90, 100, 95], { mark: 'line' }))).toEqual(['above', 'right', 'above']);
  });
});

describe('the name of a limit', () => {
  const stepped = [60, 60, 60, 60, 60, 60, 60, 60, 75, 60, 70, 60];

  function named(values: readonly number[]) {
    const limit: ChartSeries = { ...seriesOf(values, 'line', 'limit'), name: 'BKA' };
    const chart: Chart = {
      ...chartOf(values, { mark: 'line' }),
      series: [limit, { ...limit, role: 'centre', values: values.map(() => 50) }],
    };
    return levelSeries(limit, chart, printedType).map(({ name, pointLabels = [] }) => ({
      name,
      at: pointLabels.findIndex((label) => label !== false),
    }));
  }

  it('stands above the highest step near the right end, clear of the others', () => {
    expect(named(stepped)).toEqual([{ name: 'BKA', at: 8 }]);
  });

  it('stands in the legend where the limit lies on the floor of the plot, amid the points', () => {
    expect(named(stepped.map(() => 0))).toEqual([{ name: 'BKA', at: -1 }]);
  });
});
