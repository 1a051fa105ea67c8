import type { Chart, ChartSeries, PointEmphasis } from '#figures/figure.ts';
import { barFills } from './nativeLooks.ts';
import { palette } from '#office/palette.ts';

/** Beside the vital few the other bars step back; without them all bars carry the data's ink. */
export function barFill(series: ChartSeries, index: number, chart: Chart): string {
  const hasVital = series.emphasis.includes('vital');
  const emphasis: PointEmphasis = series.emphasis[index] ?? 'plain';
  switch (emphasis) {
    case 'vital':
    case 'signal':
      return palette.thread;
    case 'muted':
    case 'struck':
      return hasVital ? palette.pale : palette.muted;
    case 'plain':
      return legendFill(series, chart);
  }
}

export function legendFill(series: ChartSeries, chart: Chart): string {
  if (series.emphasis.includes('vital')) return palette.muted;
  const colour = barFills[series.role];
  return isUnderCurve(chart) && colour === palette.data ? palette.muted : colour;
}

/** Bars that a curve passes through are pale, so that it is seen in black and white too. */
export function isUnderCurve({ series }: Chart): boolean {
  return series.some(({ role }) => role === 'curve');
}
