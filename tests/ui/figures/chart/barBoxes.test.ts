import { describe, expect, it } from 'vitest';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { barBoxes } from '#ui/figures/chart/barBoxes.ts';

const scales = {
  across: (position: number) => 100 + position * 60,
  up: { left: (value: number) => 200 - value * 10, right: undefined },
};

function bars(values: ChartSeries['values']): ChartSeries {
  return { name: '', mark: 'bar', axis: 'left', role: 'data', values, emphasis: [], labels: [] };
}

function chartOf(parts: Partial<Chart>): Chart {
  return {
    kind: 'chart',
    title: '',
    alt: '',
    categories: ['a', 'b'],
    categoryTitle: '',
    left: { title: '', min: 0, max: 20, ticks: [] },
    right: null,
    series: [],
    references: [],
    divisions: [],
    barGap: 0,
    stacking: 'grouped',
    ...parts,
  };
}

describe('barBoxes', () => {
  it('lets bars without a gap touch and fill their categories', () => {
    const [first, second] = barBoxes(chartOf({ series: [bars([5, 10])] }), scales);
    expect(first).toMatchObject({ x: 100, width: 60, top: 150, height: 50 });
    expect(second).toMatchObject({ x: 160, width: 60, top: 100, height: 100 });
  });

  it('shares a category among bars that stand abreast and leaves their gap around them', () => {
    const chart = chartOf({ series: [bars([5]), bars([10])], barGap: 1 });
    expect(barBoxes(chart, scales).map(({ x, width }) => [x, width])).toEqual([
      [110, 20],
      [130, 20],
    ]);
  });

  it('stands bars on top of each other, each with its own height', () => {
    const chart = chartOf({ series: [bars([5, null]), bars([10, 4])], stacking: 'stacked' });
    expect(barBoxes(chart, scales).map(({ x, top, height }) => [x, top, height])).toEqual([
      [100, 150, 50],
      [100, 50, 100],
      [160, 160, 40],
    ]);
  });

  it('hangs a bar below zero, and rises from the edge of an axis that leaves zero out', () => {
    const below = { title: '', min: -10, max: 10, ticks: [] };
    const [hanging] = barBoxes(chartOf({ left: below, series: [bars([-4])] }), scales);
    expect(hanging).toMatchObject({ top: 200, height: 40 });
    const above = { title: '', min: 5, max: 20, ticks: [] };
    const [rising] = barBoxes(chartOf({ left: above, series: [bars([8])] }), scales);
    expect(rising).toMatchObject({ top: 120, height: 30 });
  });

  it('draws nothing for a missing value and nothing before there is a plot', () => {
    const chart = chartOf({ series: [bars([null, 3])] });
    expect(barBoxes(chart, scales).map(({ point }) => point)).toEqual([1]);
    expect(barBoxes(chart, { ...scales, across: () => undefined })).toEqual([]);
  });
});
