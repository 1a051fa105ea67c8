import type { PieChart, PointEmphasis } from '#figures/figure.ts';
import { ChartRun } from 'docx/charts';
import { chartCommon, wordsIn } from './chartCommon.ts';
import type { ChartPlace } from './chartPlace.ts';
import { patterns, withPatterns } from './patternFills.ts';
import { palette } from '#office/palette.ts';

/** Dark, light and patterned by turns, so that neighbours stay apart in black and white, and none fades into the paper. */
const fills = [
  palette.data,
  palette.pale,
  patterns.upward,
  palette.muted,
  patterns.level,
  patterns.downward,
  patterns.grid,
] as const;

/** Shares of a whole, each with its name and number outside. `null` without a share. */
export function nativePie(chart: PieChart, place: ChartPlace): ChartRun | null {
  const slices = chart.slices.filter(({ value }) => Number.isFinite(value) && value > 0);
  if (slices.length === 0) return null;
  const thin = thinnest(slices.map(({ value }) => value));
  const colors = slices.map(({ emphasis }, at) => sliceFill(emphasis, at));
  const run = new ChartRun({
    type: 'pie',
    ...chartCommon(chart, place),
    categories: slices.map(({ name }) => name || ' '),
    legend: false,
    firstSliceAngle: turn(slices.map(({ value }) => value)),
    series: [
      {
        name: chart.title || ' ',
        values: slices.map(({ value }) => value),
        colors,
        pointLabels: slices.map(({ name, label, value }) => ({
          text: `${name}${value < thin ? ' ' : '\n'}${label}`,
          position: 'outsideEnd' as const,
          font: wordsIn(place.type),
        })),
      },
    ],
  });
  return withPatterns(run, colors);
}

/** Below this a slice is so thin that its words stand in the way of its neighbours'. */
function thinnest(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) * 0.06;
}

/** Thin neighbours at the end are turned to the right, where their words stand one under the other. */
function turn(values: readonly number[]): number {
  const thin = thinnest(values);
  const total = values.reduce((sum, value) => sum + value, 0);
  const lastThick = values.findLastIndex((value) => value >= thin);
  const tail = values.slice(lastThick + 1);
  if (tail.length < 2) return 0;
  const half = (tail.reduce((sum, value) => sum + value, 0) / total) * 180;
  return Math.round(90 + half) % 360;
}

function sliceFill(emphasis: PointEmphasis, at: number): string {
  if (emphasis === 'vital' || emphasis === 'signal') return palette.thread;
  if (emphasis === 'muted' || emphasis === 'struck') return patterns.dots;
  return fills[at % fills.length] ?? palette.data;
}
