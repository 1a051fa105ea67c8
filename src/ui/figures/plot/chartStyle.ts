import type { Chart, ChartSeries, PointEmphasis } from '#figures/figure.ts';
import { emphasisColours, screenColours, seriesColours } from '#ui/figures/look/figureTheme.ts';
import type { PointShape } from './pointShape.ts';

/** How one bar is filled: a colour, or the pattern that repeats it in black and white. */
export interface BarStyle {
  readonly colour: string;
  readonly hatched: boolean;
}

/** Where some bars are vital, the others step back; the catch-all and the state before are hatched. */
export function barStyle(series: ChartSeries, index: number): BarStyle {
  const emphasis = series.emphasis[index] ?? 'plain';
  if (emphasis === 'vital') return { colour: emphasisColours.vital, hatched: false };
  if (emphasis === 'signal') return { colour: emphasisColours.signal, hatched: false };
  if (emphasis === 'muted') return { colour: emphasisColours.muted, hatched: true };
  if (emphasis === 'struck') return { colour: emphasisColours.struck, hatched: true };
  if (series.emphasis.includes('vital')) return { colour: screenColours.muted, hatched: false };
  return {
    colour: seriesColours[series.role],
    hatched: hatchTurns[series.role] !== undefined,
  };
}

/** Roles whose bars are hatched, and how far the lines are turned, in degrees, so that no two hatches are alike. */
const hatchTurns: Partial<Record<ChartSeries['role'], number>> = {
  before: 45,
  alternate: -45,
  seventh: 0,
  eighth: 90,
};

/** Bars that stand out may be hatched in any role. */
export function hatchTurn({ role }: ChartSeries): number {
  return hatchTurns[role] ?? 45;
}

/** Bars that a curve or an upright line passes through are pale, so that it is seen in black and white too. */
export function inView({ series, divisions }: Chart, bar: BarStyle): BarStyle {
  const isCrossed = divisions.length > 0 || series.some(({ role }) => role === 'curve');
  const isDark = bar.colour === screenColours.data;
  return isCrossed && isDark ? { ...bar, colour: screenColours.muted } : bar;
}

/** Dash of a line by its role, so that two lines differ without their colours. */
export function lineDash({ role }: Pick<ChartSeries, 'role'>): string | undefined {
  if (role === 'before' || role === 'limit') return '7 4';
  return role === 'alternate' ? '2 3' : undefined;
}

export function lineColour({ role }: Pick<ChartSeries, 'role'>): string {
  return role === 'before' ? screenColours.quiet : seriesColours[role];
}

/** A hatch takes the colour of the bars that it fills. */
export function hatchColour({ role, emphasis }: ChartSeries): string {
  return emphasis.includes('muted') ? emphasisColours.muted : seriesColours[role];
}

/** `base` leaves the room above a bar to a line; `middle` keeps a number within its part of a stack. */
export type BarLabelPlace = 'top' | 'middle' | 'base';

export function barLabelAt({ stacking, series, divisions }: Chart): BarLabelPlace {
  if (stacking === 'stacked') return 'middle';
  // Above the bars stand a line's own numbers, or the names of specifications.
  const isBusy = divisions.length > 0 || series.some(({ mark }) => mark === 'line');
  return isBusy ? 'base' : 'top';
}

/** How a point of a line looks. */
export interface PointStyle {
  readonly shape: PointShape;
  readonly fill: string;
  readonly stroke: string;
  /** As a share of a plain point's radius. */
  readonly size: number;
}

/** A signal is a large filled diamond, a point taken out a cross; else the role decides: ring, square or diamond. */
export function pointStyle(
  series: Pick<ChartSeries, 'role'>,
  emphasis: PointEmphasis,
  paper: string,
): PointStyle {
  const colour = lineColour(series);
  switch (emphasis) {
    case 'signal':
      return { shape: 'diamond', fill: emphasisColours.signal, stroke: paper, size: 1.6 };
    case 'struck':
      return { shape: 'cross', fill: 'none', stroke: emphasisColours.struck, size: 1.15 };
    case 'vital':
      return { shape: 'circle', fill: emphasisColours.vital, stroke: paper, size: 1.3 };
    case 'muted':
    case 'plain':
      return { shape: roleShapes[series.role] ?? 'circle', fill: paper, stroke: colour, size: 1 };
  }
}

const roleShapes: Partial<Record<ChartSeries['role'], PointShape>> = {
  before: 'square',
  alternate: 'diamond',
};
