import type { Chart, ChartReference, Diagram, Figure } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { ChartRun } from 'docx/charts';
import type { ChartRunOptions } from 'docx/charts';
import { chartCommon, finiteOrGap, legendOf, wordsIn } from './chartCommon.ts';
import type { ChartPlace, ChartType } from './chartPlace.ts';
import { nativeAxis, titled } from './nativeAxis.ts';
import { divisionSeries, namedCategories } from './nativeDivisions.ts';
import { legendFill } from './nativeBarFill.ts';
import { nativePie } from './nativePie.ts';
import { withPatterns } from './patternFills.ts';
import { withPlotRoom } from './plotRoom.ts';
import { nativeRadar } from './nativeRadar.ts';
import { nativeScatter } from './nativeScatter.ts';
import { levelSeries, loudSeries, nativeSeries, sideOf } from './nativeSeries.ts';
import { palette } from '#office/palette.ts';
import { isLevel } from '#figures/charts/isLevel.ts';

type NativeSeries = Extract<ChartRunOptions, { readonly type: 'column' }>['series'][number];

/** A chart as the office's own, with its data: "Edit Data" works on it. `null` where there is nothing to draw. */
export function nativeChart(figure: Exclude<Figure, Diagram>, place: ChartPlace): ChartRun | null {
  switch (figure.kind) {
    case 'chart':
      return categoryChart(figure, place);
    case 'scatter':
      return nativeScatter(figure, place);
    case 'pie':
      return nativePie(figure, place);
    case 'radar':
      return nativeRadar(figure, place);
  }
}

/** Share of a chart's width that its plot takes beside the words of the axis. */
const PLOT_SHARE = 0.85;

function categoryChart(chart: Chart, place: ChartPlace): ChartRun | null {
  if (chart.categories.length === 0 || chart.series.length === 0) return null;
  const { type } = place;
  const hasBars = chart.series.some((series) => series.mark === 'bar');
  const levels = chart.series.filter(isLevel).flatMap((series) => levelSeries(series, chart, type));
  const plot = { width: plotWidth(place), type };
  const divisions = divisionSeries(chart, plot);
  const series = [
    ...chart.series.filter((one) => !isLevel(one)).map((one) => nativeSeries(one, chart, plot)),
    ...levels,
    ...chart.references.map((reference) => nativeReference(reference, chart, type)),
    ...loudSeries(chart, type),
    ...divisions,
  ];
  // What is written in the plot is not named once more below it.
  const written = [...levels.filter(isWritten), ...divisions].map(({ name }) => name);
  const names = series.map(({ name }) => name);
  const turned = rotation(chart, place);
  const legend = legendOf(names, written, type);
  const common = {
    ...chartCommon(chart, place),
    categories: namedCategories(chart),
    series,
    legend,
    categoryAxis: {
      font: wordsIn(type),
      ...titled(chart.categoryTitle, type),
      ...turned,
    },
    valueAxis: nativeAxis(chart.left, chart.right === null ? 'lines' : 'bare', type),
    ...(chart.right && { secondaryValueAxis: nativeAxis(chart.right, 'bare', type) }),
  };
  const room = {
    ...chart,
    names: common.categories,
    rotation: turned.labelRotation ?? 0,
    title: chart.categoryTitle,
    legend: legend === false ? [] : names.filter((name) => !written.includes(name)),
  };
  if (!hasBars) return withPlotRoom(new ChartRun({ type: 'line', ...common }), room, place);
  const stacked = chart.stacking === 'stacked';
  const run = new ChartRun({
    type: 'column',
    ...common,
    stacking: stacked ? 'stacked' : 'none',
    gapWidth: Math.min(500, Math.max(0, Math.round(chart.barGap * 100))),
    ...(!stacked && { overlap: 0 }),
  });
  const bars = chart.series.filter(({ mark }) => mark === 'bar');
  return withPatterns(
    withPlotRoom(run, room, place),
    bars.map((one) => legendFill(one, chart)),
  );
}

/** Names of bars stand level, and each breaks within its own; names of points are slanted where they would touch. */
function rotation(chart: Chart, place: ChartPlace): { readonly labelRotation?: number } {
  if (chart.series.some((series) => series.mark === 'bar')) {
    return { labelRotation: chart.categories.length > place.type.mostLevel ? -90 : 0 };
  }
  const widths = chart.categories.map(
    (name) => textWidth(name, place.type.words, false) + NAME_GAP,
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  return all > plotWidth(place) ? { labelRotation: -45 } : {};
}

/** Between two names below the plot, in points. */
const NAME_GAP = 2;

/** In points. */
function plotWidth({ width }: ChartPlace): number {
  return width * 0.75 * PLOT_SHARE;
}

function isWritten({ pointLabels = [], name }: NativeSeries): boolean {
  return pointLabels.some((label) => label !== false) || /\(\d+\)$/.test(name);
}

const referenceDash = {
  threshold: 'shortDash',
  target: 'longDash',
  limit: 'dash',
  centre: 'dashDot',
} as const;

/** A level across the plot: a dashed line through all categories, named in the legend. */
function nativeReference(
  reference: ChartReference,
  chart: Chart,
  { strength }: ChartType,
): NativeSeries {
  const value = finiteOrGap(reference.value);
  return {
    name: reference.label || ' ',
    values: chart.categories.map(() => value),
    type: 'line',
    axis: sideOf(reference.axis, chart),
    color: palette.quiet,
    line: { color: palette.quiet, width: 1.25 * strength, dash: referenceDash[reference.role] },
    // A line through one category has no length; a wide dash still shows the level.
    markers: chart.categories.length > 1 ? false : { shape: 'dash', size: 24 },
  };
}
