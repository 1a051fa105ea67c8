import type { ChartRunOptions } from 'docx/charts';
import { textWidth } from '#figures/textWidth.ts';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import type { ChartType } from './chartPlace.ts';
import { finiteOrGap } from './chartCommon.ts';
import { NUMBER, shareOf } from './nativePointLabel.ts';

type NativeSeries = Extract<ChartRunOptions, { readonly type: 'column' }>['series'][number];
type NativeLabel = NonNullable<NativeSeries['pointLabels']>[number];

interface Box {
  readonly left: number;
  readonly right: number;
  /** As shares of the plot's height. */
  readonly foot: number;
  readonly top: number;
}

/** From a point to a number at its right, in points. */
const BESIDE = 4;

/** Numbers at the points of a line that do not lie over one another: of two, the first stays; the table has both. */
export function freePointLabels(
  labels: readonly NativeLabel[],
  {
    series,
    chart,
    width,
    type,
  }: {
    readonly series: ChartSeries;
    readonly chart: Chart;
    /** Of the plot, in points. */
    readonly width: number;
    readonly type: ChartType;
  },
): readonly NativeLabel[] {
  const step = width / Math.max(1, chart.categories.length);
  const kept: Box[] = [];
  return labels.map((label, at) => {
    const value = finiteOrGap(series.values[at]);
    if (!label || value === null || !label.text) return label;
    const half = textWidth(label.text, type.words, false) / 2;
    const height = shareOf(value, series, chart);
    const isBeside = label.position === 'right';
    const middle = (at + 0.5) * step + (isBeside ? half + BESIDE : 0);
    const foot = height - (isBeside ? NUMBER / 2 : label.position === 'below' ? NUMBER : 0);
    const box = { left: middle - half, right: middle + half, foot, top: foot + NUMBER };
    if (kept.some((other) => overlap(other, box))) return false;
    kept.push(box);
    return label;
  });
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right && other.left < one.right && one.foot < other.top && other.foot < one.top
  );
}
