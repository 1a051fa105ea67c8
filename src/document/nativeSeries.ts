import type { Chart, ChartSeries, PointEmphasis } from '#figures/figure.ts';
import type { ChartRunOptions } from 'docx/charts';
import { finite } from './chartCommon.ts';
import { barColour, lineLooks, loudLooks } from './nativeLooks.ts';
import { palette } from './palette.ts';

type NativeSeries = Extract<ChartRunOptions, { readonly type: 'column' }>['series'][number];

/** More points than this stand too close for a marker on each. */
const MOST_MARKED = 60;

/** A line that is named at its right end and has no points of its own. */
export function isLevel({ mark, role }: ChartSeries): boolean {
  return mark === 'line' && (role === 'limit' || role === 'centre');
}

export function sideOf(side: ChartSeries['axis'], chart: Chart): 'primary' | 'secondary' {
  return side === 'right' && chart.right ? 'secondary' : 'primary';
}

/** Bars, or a line with its points. */
export function nativeSeries(series: ChartSeries, chart: Chart): NativeSeries {
  const isBar = series.mark === 'bar';
  const values = chart.categories.map((_, index) => {
    // A point that was taken out has no part in the line; it is drawn as a cross of its own.
    const isOut = !isBar && series.emphasis[index] === 'struck';
    return isOut ? null : finite(series.values[index]);
  });
  const common = {
    name: series.name || ' ',
    values,
    type: isBar ? ('column' as const) : ('line' as const),
    axis: sideOf(series.axis, chart),
    pointLabels: values.map((value, index) => pointLabel({ series, index, value }, chart)),
  };
  if (isBar) {
    const colors = chart.categories.map((_, index) => barFill(series, index, chart));
    return { ...common, color: legendFill(series, chart), colors };
  }
  const { line, markers } = lineLooks[series.role];
  const marked = values.length > MOST_MARKED ? false : markers;
  const smooth = series.role === 'curve';
  return { ...common, color: line.color, line, markers: marked, smooth };
}

/** A limit or centre line, one piece for each stage, named above it near its right end. */
export function levelSeries(series: ChartSeries, chart: Chart): readonly NativeSeries[] {
  const starts = chart.divisions
    .filter(({ role, at }) => role === 'stage' && at > 0 && at < chart.categories.length)
    .map(({ at }) => Math.ceil(at));
  const bounds = [0, ...[...new Set(starts)].sort((a, b) => a - b), chart.categories.length];
  const pieces = bounds.slice(1).map((to, piece) => ({ from: bounds[piece] ?? 0, to }));
  const { line } = lineLooks[series.role];
  return pieces.flatMap(({ from, to }, piece) => {
    const values = chart.categories.map((_, at) =>
      at >= from && at < to ? finite(series.values[at]) : null,
    );
    const end = values.findLastIndex((value) => value !== null);
    if (end === -1) return [];
    const isLast = pieces.length === piece + 1;
    const named = Math.max(from, end - pointsBeside(values.length));
    const text = levelName(series, end, isLast ? 'last' : 'earlier');
    // In the middle of the points a name would be crossed by their line: the legend has it.
    const isNamedBelow = isLast && series.role === 'centre';
    const position =
      series.role === 'limit' && isLowest(series, end, chart) && !isOnFloor(series, end, chart)
        ? 'below'
        : 'above';
    const font = { size: 8, color: palette.quiet, bold: true };
    return [
      {
        name: isNamedBelow ? text || ' ' : pieceName(series, piece, pieces.length),
        values,
        type: 'line' as const,
        axis: sideOf(series.axis, chart),
        color: line.color,
        line,
        markers: false,
        pointLabels: values.map((_, at) =>
          at === named && text !== '' && series.role === 'limit'
            ? ({ text, position, font } as const)
            : false,
        ),
      },
    ];
  });
}

/** Points that half a limit's name is wide: centred on the last point, it would be cut off at the chart's edge. */
function pointsBeside(count: number): number {
  return Math.max(0, Math.ceil(count * 0.06 - 0.5));
}

function pieceName({ name }: ChartSeries, piece: number, count: number): string {
  return count > 1 ? `${name} (${piece + 1})` : name || ' ';
}

/** The name with the number that the figure prints at this point, or last of all. */
function levelName({ name, labels }: ChartSeries, end: number, piece: 'last' | 'earlier'): string {
  const printed = piece === 'last' ? labels.findLast((label) => label !== null) : labels[end];
  if (printed === undefined || printed === null) return piece === 'last' ? name : '';
  return name.includes(printed) ? name : `${name} ${printed}`.trim();
}

/** A limit below all other levels is named below its line. */
function isLowest(series: ChartSeries, at: number, chart: Chart): boolean {
  const own = series.values[at] ?? 0;
  return chart.series.filter(isLevel).every((other) => own <= (other.values[at] ?? own));
}

/** Below a limit at the foot of the plot there is no room but that of the axis' own words. */
function isOnFloor(series: ChartSeries, at: number, chart: Chart): boolean {
  const { min, max } =
    sideOf(series.axis, chart) === 'secondary' && chart.right ? chart.right : chart.left;
  return (series.values[at] ?? 0) - min < (max - min) * 0.08;
}

/** Points that stand out, one series for each kind, over the series that they belong to. */
export function loudSeries(chart: Chart): readonly NativeSeries[] {
  const lines = chart.series.filter(({ mark }) => mark === 'line');
  return lines.flatMap((series) =>
    (['signal', 'struck'] as const).flatMap((emphasis): readonly NativeSeries[] => {
      if (!series.emphasis.includes(emphasis)) return [];
      const look = loudLooks[emphasis];
      return [
        {
          name: look.name,
          values: chart.categories.map((_, at) =>
            series.emphasis[at] === emphasis ? finite(series.values[at]) : null,
          ),
          type: 'line',
          axis: sideOf(series.axis, chart),
          color: look.color,
          // Two neighbours that stand out are joined by a hair, the least that Word draws.
          line: { color: look.color, width: 0.25 },
          markers: look.markers,
        },
      ];
    }),
  );
}

interface Point {
  readonly series: ChartSeries;
  readonly index: number;
  readonly value: number | null;
}

/** On these a number is printed in white. */
const darkFills: ReadonlySet<string> = new Set([
  palette.data,
  palette.thread,
  palette.ink,
  palette.quiet,
]);

/** A point's words: on a stacked bar and on a bar that a line passes within it, else outside; above a line's point. */
function pointLabel({ series, index, value }: Point, chart: Chart) {
  const text = series.labels[index];
  if (!text || value === null) return false;
  const font = (color: string) => ({ size: 9, color, bold: series.mark === 'bar' });
  if (series.mark === 'line') {
    return { text, position: besideLine(series, index, chart), font: font(palette.ink) } as const;
  }
  const { max, min } = series.axis === 'right' && chart.right ? chart.right : chart.left;
  const share = (value - min) / (max - min);
  const fill = barFill(series, index, chart);
  const within = font(darkFills.has(fill) ? palette.paper : palette.ink);
  if (chart.stacking === 'stacked') {
    // A number taller than its piece of the bar would lie over the numbers beside it.
    return share < 0.06 ? false : ({ text, position: 'center', font: within } as const);
  }
  const isCrossed = chart.series.some((other) => other.mark === 'line');
  if (isCrossed && share > 0.12) {
    const position = isUnderCurve(chart) ? 'insideBase' : 'insideEnd';
    return { text, position, font: within } as const;
  }
  return { text, position: 'outsideEnd', font: font(palette.ink) } as const;
}

/** Above a point, but below a valley and at the right of a steep fall: there the line itself is out of the way. */
function besideLine(series: ChartSeries, index: number, chart: Chart): 'above' | 'below' | 'right' {
  const [before, value, after] = [-1, 0, 1].map((step) => finite(series.values[index + step]));
  if (typeof before !== 'number' || typeof value !== 'number' || typeof after !== 'number') {
    return 'above';
  }
  if (value < before && value < after) return 'below';
  const { max, min } =
    sideOf(series.axis, chart) === 'secondary' && chart.right ? chart.right : chart.left;
  return before > value && value > after && value - after > (max - min) * STEEP ? 'right' : 'above';
}

/** A fall from one point to the next of more than this share of the plot's height. */
const STEEP = 0.1;

/** Beside the vital few the other bars step back; without them all bars carry the data's ink. */
function barFill(series: ChartSeries, index: number, chart: Chart): string {
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

function legendFill(series: ChartSeries, chart: Chart): string {
  if (series.emphasis.includes('vital')) return palette.muted;
  const colour = barColour[series.role];
  return isUnderCurve(chart) && colour === palette.data ? palette.muted : colour;
}

/** Bars that a curve passes through are pale, so that it is seen in black and white too. */
function isUnderCurve({ series }: Chart): boolean {
  return series.some(({ role }) => role === 'curve');
}
