import type { Chart, ChartAxis, ChartReference, ChartSeries } from '#figures/figure.ts';
import { ChartRun, type ChartLine, type ChartMarker, type ChartRunOptions } from 'docx/charts';
import { palette } from './palette.ts';

type NativeSeries = Extract<ChartRunOptions, { readonly type: 'column' }>['series'][number];
type NativeAxis = NonNullable<Extract<ChartRunOptions, { readonly type: 'column' }>['valueAxis']>;

interface ChartPlace {
  /** In pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

/** A chart as Word's own, with its data: "Edit Data" works on it. `null` where there is nothing to draw. */
export function nativeChart(chart: Chart, place: ChartPlace): ChartRun | null {
  if (chart.categories.length === 0 || chart.series.length === 0) return null;
  const hasBars = chart.series.some((series) => series.mark === 'bar');
  const series = [
    ...chart.series.map((one) => nativeSeries(one, chart)),
    ...chart.references.map((reference) => nativeReference(reference, chart)),
  ];
  const common = {
    categories: chart.categories.map((category) => category || ' '),
    series,
    legend: series.length > 1 ? { position: 'bottom' as const, font: small } : (false as const),
    font: { name: place.font, color: palette.ink },
    chartArea: { fill: palette.paper, border: 'none' as const },
    categoryAxis: { font: small, ...titled(chart.categoryTitle) },
    valueAxis: nativeAxis(chart.left, chart.right === null),
    ...(chart.right && { secondaryValueAxis: nativeAxis(chart.right, false) }),
    transformation: { width: Math.round(place.width), height: Math.round(place.height) },
    altText: { name: chart.title, title: chart.title, description: chart.alt },
  };
  if (!hasBars) return new ChartRun({ type: 'line', ...common });
  const stacked = chart.stacking === 'stacked';
  return new ChartRun({
    type: 'column',
    ...common,
    stacking: stacked ? 'stacked' : 'none',
    gapWidth: Math.min(500, Math.max(0, Math.round(chart.barGap * 100))),
    ...(!stacked && { overlap: 0 }),
  });
}

const small = { size: 9, color: palette.ink };

function nativeSeries(series: ChartSeries, chart: Chart): NativeSeries {
  const values = chart.categories.map((_, index) => finite(series.values[index]));
  const isBar = series.mark === 'bar';
  const pointLabels = values.map((value, index) => pointLabel({ series, index, value }, chart));
  const common = {
    name: series.name || ' ',
    values,
    type: isBar ? ('column' as const) : ('line' as const),
    axis: sideOf(series.axis, chart),
    pointLabels,
  };
  if (isBar) {
    const colors = chart.categories.map((_, index) => barFill(series, index));
    const hasVital = series.emphasis.includes('vital');
    return { ...common, color: hasVital ? palette.muted : barColour[series.role], colors };
  }
  const { line, marker } = lineLooks[series.role];
  return { ...common, color: line.color as string, line, markers: marker };
}

interface Point {
  readonly series: ChartSeries;
  readonly index: number;
  readonly value: number | null;
}

/** A point's words: on a stacked bar and on a bar that a line passes within it, else outside; above a line's point. */
function pointLabel({ series, index, value }: Point, chart: Chart) {
  const text = series.labels[index];
  if (!text || value === null) return false;
  const font = (color: string) => ({ size: 9, color, bold: series.mark === 'bar' });
  if (series.mark === 'line') return { text, position: 'above', font: font(palette.ink) } as const;
  const { max, min } = series.axis === 'right' && chart.right ? chart.right : chart.left;
  const share = (value - min) / (max - min);
  const fill = barFill(series, index);
  const onDark = fill === palette.data || fill === palette.thread;
  const within = font(onDark ? palette.paper : palette.ink);
  if (chart.stacking === 'stacked') {
    // A number taller than its piece of the bar would lie over the numbers beside it.
    return share < 0.06 ? false : ({ text, position: 'center', font: within } as const);
  }
  const isCrossed = chart.series.some((other) => other.mark === 'line');
  if (isCrossed && share > 0.12) return { text, position: 'insideEnd', font: within } as const;
  return { text, position: 'outsideEnd', font: font(palette.ink) } as const;
}

/** Beside the vital few the other bars step back; without them all bars carry the data's ink. */
function barFill(series: ChartSeries, index: number): string {
  const hasVital = series.emphasis.includes('vital');
  switch (series.emphasis[index] ?? 'plain') {
    case 'vital':
      return palette.thread;
    case 'muted':
      return hasVital ? palette.pale : palette.muted;
    case 'signal':
    case 'struck':
    case 'plain':
      return hasVital ? palette.muted : barColour[series.role];
  }
}

const barColour = {
  data: palette.data,
  before: palette.muted,
  after: palette.data,
  cumulative: palette.ink,
  alternate: palette.pale,
  limit: palette.ink,
  centre: palette.quiet,
  curve: palette.ink,
} as const;

const lineLooks: Record<ChartSeries['role'], { line: ChartLine; marker: ChartMarker }> = {
  data: look(palette.data, 'solid', 'circle'),
  before: look(palette.muted, 'dash', 'square'),
  after: look(palette.data, 'solid', 'circle'),
  cumulative: look(palette.ink, 'solid', 'circle'),
  alternate: look(palette.quiet, 'dashDot', 'triangle'),
  limit: look(palette.ink, 'dash', 'circle'),
  centre: look(palette.quiet, 'solid', 'circle'),
  curve: look(palette.ink, 'solid', 'circle'),
};

function look(
  color: string,
  dash: 'solid' | 'dash' | 'dashDot',
  shape: ChartMarker['shape'] & string,
) {
  return { line: { color, width: 1.5, dash }, marker: { shape, size: 6 } };
}

const referenceDash = {
  threshold: 'shortDash',
  target: 'longDash',
  limit: 'dash',
  centre: 'dashDot',
} as const;

/** A level across the plot: a dashed line through all categories, named in the legend. */
function nativeReference(reference: ChartReference, chart: Chart): NativeSeries {
  const value = finite(reference.value);
  return {
    name: reference.label || ' ',
    values: chart.categories.map(() => value),
    type: 'line',
    axis: sideOf(reference.axis, chart),
    color: palette.quiet,
    line: { color: palette.quiet, width: 1.25, dash: referenceDash[reference.role] },
    // With one or two categories the line is a stub; a wide dash at each point still shows the level.
    markers: chart.categories.length > 2 ? false : { shape: 'dash', size: 24 },
  };
}

function sideOf(side: ChartSeries['axis'], chart: Chart): 'primary' | 'secondary' {
  return side === 'right' && chart.right ? 'secondary' : 'primary';
}

function nativeAxis(axis: ChartAxis, gridlines: boolean): NativeAxis {
  const interval = stepOf(axis);
  return {
    ...titled(axis.title),
    font: small,
    gridlines,
    numberFormat: numberFormat(axis),
    ...(axis.max > axis.min && { minimum: axis.min, maximum: axis.max }),
    ...(interval && { interval }),
  };
}

function titled(title: string): { readonly title?: NonNullable<NativeAxis['title']> } {
  return title
    ? { title: { text: title, font: { size: 9, color: palette.quiet, bold: false } } }
    : {};
}

function stepOf({ ticks }: ChartAxis): number | null {
  const [first, second] = ticks;
  const step = first && second ? second.value - first.value : 0;
  return Number.isFinite(step) && step > 0 ? step : null;
}

/** The number format that comes nearest to the axis' own words; Word writes its digits in the reader's region. */
function numberFormat({ ticks }: ChartAxis): string {
  const last = ticks.at(-1);
  const label = last?.label ?? '';
  const decimals = Math.max(
    0,
    ...ticks.map((tick) => /,(\d+)\D*$/.exec(tick.label)?.[1]?.length ?? 0),
  );
  const digits = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  if (!label.endsWith('%')) return label.startsWith('Rp') ? `"Rp"${digits}` : digits;
  const isShare = Math.abs(last?.value ?? 0) < 5 && /\d{2}/.test(label);
  return isShare ? `${digits}%` : `${digits}"%"`;
}

function finite(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
