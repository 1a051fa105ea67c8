import type { Chart, ChartSeries } from '#figures/figure.ts';
import { emphasisColours, screenColours, seriesColours } from './figureTheme.ts';

/** Fonts and distances of charts on the screen, in pixels. */
export const chartFont = { tick: 13, label: 13, title: 13 } as const;

/** How one bar is filled: a colour, or the pattern that repeats it in black and white. */
export interface BarStyle {
  readonly colour: string;
  readonly hatched: boolean;
}

/** Where some bars are vital, the others step back; the catch-all and the state before are hatched. */
export function barStyle(series: ChartSeries, index: number): BarStyle {
  const emphasis = series.emphasis[index] ?? 'plain';
  if (emphasis === 'vital') return { colour: emphasisColours.vital, hatched: false };
  if (emphasis === 'muted') return { colour: emphasisColours.muted, hatched: true };
  if (series.emphasis.includes('vital')) return { colour: screenColours.muted, hatched: false };
  return {
    colour: seriesColours[series.role],
    hatched: series.role === 'before' || series.role === 'alternate',
  };
}

/** Dash of a line by its role, so that two lines differ without their colours. */
export function lineDash({ role }: ChartSeries): string | undefined {
  if (role === 'before') return '7 4';
  return role === 'alternate' ? '2 3' : undefined;
}

/** Air on each side of a category's bars, as a share of its width, from the chart's gap between bars. */
export function categoryGap({ series, stacking, barGap }: Chart): string {
  const bars = series.filter(({ mark }) => mark === 'bar').length;
  const abreast = stacking === 'stacked' ? 1 : Math.max(1, bars);
  return `${((barGap / 2) * 100) / (abreast + barGap)}%`;
}

export function lineColour({ role }: ChartSeries): string {
  return role === 'before' ? screenColours.quiet : seriesColours[role];
}

/** A hatch takes the colour of the bars that it fills. */
export function hatchColour({ role, emphasis }: ChartSeries): string {
  return emphasis.includes('muted') ? emphasisColours.muted : seriesColours[role];
}

/** `base` leaves the room above a bar to a line; `middle` keeps a number within its part of a stack. */
export type BarLabelPlace = 'top' | 'middle' | 'base';

export function barLabelAt({ stacking, series }: Chart): BarLabelPlace {
  if (stacking === 'stacked') return 'middle';
  return series.some(({ mark }) => mark === 'line') ? 'base' : 'top';
}
