import type { Point, ScatterChart, ScatterPoint } from '#figures/figure.ts';
import { ChartRun } from 'docx/charts';
import type { ChartMarker, ChartRunOptions } from 'docx/charts';
import { chartCommon, legendOf } from './chartCommon.ts';
import type { ChartPlace, ChartType } from './chartPlace.ts';
import { nativeAxis } from './nativeAxis.ts';
import { loudLooks } from './nativeLooks.ts';
import { withPlotRoom } from './plotRoom.ts';
import { palette } from '#office/palette.ts';

type NativeSeries = Extract<ChartRunOptions, { readonly type: 'scatter' }>['series'][number];

const shapes: readonly NonNullable<ChartMarker['shape']>[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'plus',
  'x',
  'star',
];
const inks = [palette.data, palette.ink, palette.quiet] as const;

/** Points on two value axes, one marker per group, lines as Word's own trendlines. `null` without points. */
export function nativeScatter(chart: ScatterChart, place: ChartPlace): ChartRun | null {
  const { type } = place;
  const groups = chart.groups.filter(({ points }) => points.some(isFinitePoint));
  if (groups.length === 0) return null;
  const lines = chart.lines.filter(({ from, to }) => isFinitePoint(from) && isFinitePoint(to));
  const marked = [
    ...groups.map((group, at) => groupSeries(group, at, type)),
    ...(['signal', 'struck'] as const).flatMap((emphasis) => loudPoints(chart, emphasis, type)),
  ];
  const drawn = lines.map((line) => lineSeries(line, chart, type));
  const trends = drawn.flatMap(({ trendlines = [] }) => trendlines.map(({ name = '' }) => name));
  const series = [...marked, ...drawn];
  const ends = drawn.map(({ name }) => name);
  const names = [...series.map(({ name }) => name), ...trends];
  const legend = legendOf(names, ends, type);
  const run = new ChartRun({
    type: 'scatter',
    ...chartCommon(chart, place),
    series,
    lines: 'none',
    legend,
    xAxis: nativeAxis(chart.x, 'bare', type),
    yAxis: nativeAxis(chart.y, 'bare', type),
  });
  const room = {
    left: chart.y,
    right: null,
    names: chart.x.ticks.map(({ label }) => label),
    rotation: 0,
    title: chart.x.title,
    legend: legend === false ? [] : names.filter((name) => !ends.includes(name)),
  };
  return withPlotRoom(run, room, place);
}

function groupSeries(
  { name, points }: ScatterChart['groups'][number],
  at: number,
  type: ChartType,
): NativeSeries {
  const own = points.filter((point) => isFinitePoint(point) && point.emphasis !== 'struck');
  return {
    name: name || 'Data',
    points: own.map(placeOf),
    color: inks[at % inks.length] ?? palette.data,
    markers: {
      shape: shapes[at % shapes.length] ?? 'circle',
      size: Math.round((own.length > 150 ? 4 : 6) * type.strength),
    },
    pointLabels: own.map((point) => wordsOf(point, type)),
  };
}

/** Points that stand out once more, larger and in a colour of their own. */
function loudPoints(
  chart: ScatterChart,
  emphasis: 'signal' | 'struck',
  type: ChartType,
): readonly NativeSeries[] {
  return chart.groups.flatMap(({ points }, at): readonly NativeSeries[] => {
    const own = points.filter((point) => isFinitePoint(point) && point.emphasis === emphasis);
    if (own.length === 0) return [];
    const { color, markers, name } = loudLooks[emphasis];
    const shape = emphasis === 'signal' ? (shapes[at % shapes.length] ?? 'circle') : markers.shape;
    return [
      {
        name: emphasis === 'signal' ? 'Titik yang ditandai' : name,
        points: own.map(placeOf),
        color,
        markers: { shape, size: Math.round(10 * type.strength) },
        pointLabels: emphasis === 'struck' ? own.map((point) => wordsOf(point, type)) : [],
      },
    ];
  });
}

/** A line as the trendline of its two ends; one that stands upright, which has no trend, as error bars. */
function lineSeries(
  line: ScatterChart['lines'][number],
  { y }: ScatterChart,
  type: ChartType,
): NativeSeries {
  const { name, from, to, role } = line;
  const look =
    role === 'trend'
      ? ({ color: palette.ink, width: 1.5 * type.strength, dash: 'solid' } as const)
      : ({ color: palette.quiet, width: type.strength, dash: 'dash' } as const);
  const hidden = { name: `${name} (ujung garis)`, color: look.color, markers: false } as const;
  if (from.x !== to.x) {
    const points = [from, to].map(placeOf);
    return { ...hidden, points, trendlines: [{ type: 'linear', name: name || ' ', line: look }] };
  }
  const [low, high] = [Math.min(from.y, to.y), Math.min(y.max, Math.max(from.y, to.y))];
  const font = { size: type.names, color: palette.quiet, bold: true };
  return {
    ...hidden,
    points: [{ x: from.x, y: high }],
    pointLabels: [name === '' ? false : { text: name, position: 'right', font }],
    yErrorBars: { type: 'custom', minus: [Math.max(0, high - low)], endCaps: false, line: look },
  };
}

function placeOf({ x, y }: Point): Point {
  return { x, y };
}

function wordsOf({ label }: ScatterPoint, type: ChartType) {
  const font = { size: type.names, color: palette.ink, bold: true };
  return label === null ? (false as const) : ({ text: label, position: 'right', font } as const);
}

function isFinitePoint({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}
