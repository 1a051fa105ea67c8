import type { Chart, ChartSeries } from '#figures/figure.ts';
import type { ChartRunOptions } from 'docx/charts';
import { finiteOrGap } from './chartCommon.ts';
import type { ChartType } from './chartPlace.ts';
import { freePointLabels } from './freePointLabels.ts';
import { barFill, legendFill } from './nativeBarFill.ts';
import { lineLook, loudLooks } from './nativeLooks.ts';
import { axisOf, pointLabel, shareOf } from './nativePointLabel.ts';
import { palette } from '#office/palette.ts';
import { isLevel } from '#figures/charts/isLevel.ts';

type NativeSeries = Extract<ChartRunOptions, { readonly type: 'column' }>['series'][number];

/** More points than this stand too close for a marker on each. */
const MOST_MARKED = 60;

export function sideOf(side: ChartSeries['axis'], chart: Chart): 'primary' | 'secondary' {
  return axisOf(side, chart) === chart.right ? 'secondary' : 'primary';
}

/** Bars, or a line with its points. The plot is `width` points wide. */
export function nativeSeries(
  series: ChartSeries,
  chart: Chart,
  { width, type }: { readonly width: number; readonly type: ChartType },
): NativeSeries {
  const isBar = series.mark === 'bar';
  const values = chart.categories.map((_, index) => {
    // A point that was taken out has no part in the line; it is drawn as a cross of its own.
    const isOut = !isBar && series.emphasis[index] === 'struck';
    return isOut ? null : finiteOrGap(series.values[index]);
  });
  const labels = values.map((value, index) => pointLabel({ series, index, value }, chart, type));
  const common = {
    name: series.name || ' ',
    values,
    type: isBar ? ('column' as const) : ('line' as const),
    axis: sideOf(series.axis, chart),
    pointLabels: isBar ? labels : freePointLabels(labels, { series, chart, width, type }),
  };
  if (isBar) {
    const colors = chart.categories.map((_, index) => barFill(series, index, chart));
    return { ...common, color: legendFill(series, chart), colors };
  }
  const { line, markers } = lineLook(series.role, type);
  const marked = values.length > MOST_MARKED ? false : markers;
  const smooth = series.role === 'curve';
  return { ...common, color: line.color, line, markers: marked, smooth };
}

/** A limit or centre line, one piece for each stage, named above it near its right end. */
export function levelSeries(
  series: ChartSeries,
  chart: Chart,
  type: ChartType,
): readonly NativeSeries[] {
  const starts = chart.divisions
    .filter(({ role, at }) => role === 'stage' && at > 0 && at < chart.categories.length)
    .map(({ at }) => Math.ceil(at));
  const bounds = [0, ...[...new Set(starts)].sort((a, b) => a - b), chart.categories.length];
  const pieces = bounds.slice(1).map((to, piece) => ({ from: bounds[piece] ?? 0, to }));
  const { line } = lineLook(series.role, type);
  return pieces.flatMap(({ from, to }, piece) => {
    const values = chart.categories.map((_, at) =>
      at >= from && at < to ? finiteOrGap(series.values[at]) : null,
    );
    const end = values.findLastIndex((value) => value !== null);
    if (end === -1) return [];
    const isLast = pieces.length === piece + 1;
    const text = levelName(series, end, isLast ? 'last' : 'earlier');
    const isUnder = series.role === 'limit' && isLowest(series, end, chart);
    // Amid the points a name would be crossed by their line, and on the floor as well: the legend has it.
    const isLow = isOnFloor(series, end, chart);
    const isNamedBelow = isLast && (series.role === 'centre' || isLow);
    const position = isUnder ? 'below' : 'above';
    const named = namedAt(values, { from, end, position });
    const font = { size: type.names, color: palette.quiet, bold: true };
    return [
      {
        name: isNamedBelow
          ? allStages(series, text) || ' '
          : pieceName(series, piece, pieces.length),
        values,
        type: 'line' as const,
        axis: sideOf(series.axis, chart),
        color: line.color,
        line,
        markers: false,
        pointLabels: values.map((_, at) =>
          at === named && text !== '' && series.role === 'limit' && !isLow
            ? ({ text, position, font } as const)
            : false,
        ),
      },
    ];
  });
}

/**
 * The point at which a limit is named: near its right end, but not so near that the name would be cut off at the
 * chart's edge. A limit that goes up and down is named where it stands out most, clear of its own steps.
 */
function namedAt(
  values: NativeSeries['values'],
  { from, end, position }: { from: number; end: number; position: 'above' | 'below' },
): number {
  const half = Math.max(0, Math.ceil(values.length * 0.06 - 0.5));
  const last = Math.max(from, end - half);
  const first = Math.max(from, end - 4 * half);
  const height = (at: number): number => (values[at] ?? 0) * (position === 'above' ? 1 : -1);
  let best = last;
  for (let at = last - 1; at >= first; at -= 1) if (height(at) > height(best)) best = at;
  return best;
}

/** "Garis tengah 28 → 11": what a level was in each stage, in the order of the stages; "BKB 0" where it stayed. */
function allStages({ name, labels }: ChartSeries, last: string): string {
  const printed = labels.filter((label) => label !== null);
  return new Set(printed).size > 1 ? `${name} ${printed.join(' → ')}` : last;
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

/** Below a limit at the foot of the plot there is no room but that of the axis' own words, above it stand the points. */
function isOnFloor(series: ChartSeries, at: number, chart: Chart): boolean {
  return shareOf(series.values[at] ?? 0, series, chart) < 0.08;
}

/** Points that stand out, one series for each kind, over the series that they belong to. */
export function loudSeries(chart: Chart, { strength }: ChartType): readonly NativeSeries[] {
  const lines = chart.series.filter(({ mark }) => mark === 'line');
  return lines.flatMap((series) =>
    (['signal', 'struck'] as const).flatMap((emphasis): readonly NativeSeries[] => {
      if (!series.emphasis.includes(emphasis)) return [];
      const look = loudLooks[emphasis];
      return [
        {
          name: look.name,
          values: chart.categories.map((_, at) =>
            series.emphasis[at] === emphasis ? finiteOrGap(series.values[at]) : null,
          ),
          type: 'line',
          axis: sideOf(series.axis, chart),
          color: look.color,
          // Two neighbours that stand out are joined by a hair, the least that Word draws.
          line: { color: look.color, width: 0.25 },
          markers: { ...look.markers, size: Math.round(look.markers.size * strength) },
        },
      ];
    }),
  );
}
