import { printedType } from '#office/charts/chartPlace.ts';
import { barFills } from '#office/charts/nativeLooks.ts';
import { inkOf } from '#office/charts/patternFills.ts';
import { levelSeries, nativeSeries } from '#office/charts/nativeSeries.ts';
import type { Chart, ChartSeries, SeriesRole } from '#figures/figure.ts';
import { expect, it } from 'vitest';
import { pareto } from '#tests/document/sampleManuscript.ts';

const roles = Object.keys(barFills) as readonly SeriesRole[];

/** Contrast of two colours of six hex digits, by WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each(roles)(
  'prints a readable number on a piece of a stacked bar, whatever its look: %s',
  (role) => {
    const series: ChartSeries = {
      ...{ name: 'Loket', mark: 'bar', axis: 'left', role },
      ...{ values: [40], emphasis: [], labels: ['40'] },
    };
    const other = { ...series, name: 'Loket lain' };
    const chart: Chart = {
      ...pareto,
      ...{ categories: ['Berkas hilang'], stacking: 'stacked', series: [series, other] },
    };
    const { color, pointLabels } = nativeSeries(series, chart, { width: 360, type: printedType });
    const [label] = pointLabels ?? [];
    const ink = typeof label === 'object' ? label.font?.color : undefined;
    if (typeof color !== 'string' || typeof ink !== 'string')
      throw new Error('There is no colour.');
    expect(contrast(inkOf(color), ink)).toBeGreaterThan(4.4);
  },
);

it('names a limit at the foot of the plot in the legend alone, once where it stays', () => {
  const series: ChartSeries = {
    ...{ name: 'BKB', mark: 'line', axis: 'left', role: 'limit', emphasis: [] },
    ...{ values: [0, 0, 0, 0], labels: [null, '0', null, '0'] },
  };
  const chart: Chart = {
    ...pareto,
    ...{ categories: ['1', '2', '3', '4'], series: [series], right: null, references: [] },
    left: { title: '', min: 0, max: 10, ticks: [] },
    divisions: [{ at: 2, label: 'Sesudah', role: 'stage' }],
  };
  const pieces = levelSeries(series, chart, printedType);
  expect(pieces.map(({ name }) => name)).toEqual(['BKB (1)', 'BKB 0']);
  expect(pieces.flatMap(({ pointLabels = [] }) => pointLabels.filter(Boolean))).toEqual([]);
});
