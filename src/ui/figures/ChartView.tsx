import { useId, useMemo, type ReactElement } from 'react';
import { Bar, ComposedChart, DefaultZIndexes, Line, ReferenceLine, ZIndexLayer } from 'recharts';
import type { Chart, ChartReference, ChartSeries } from '#figures/figure.ts';
import { ChartBar } from './ChartBar.tsx';
import { bandAxis, categoryAxis, valueAxis } from './chartAxes.tsx';
import { ChartDivisions } from './ChartDivisions.tsx';
import { chartFrame, endWord, SIDE } from './chartFrame.ts';
import { ChartHatches } from './ChartHatches.tsx';
import { ChartLabel } from './ChartLabel.tsx';
import { ChartLegend, type LegendEntry } from './ChartLegend.tsx';
import {
  barLabelAt,
  barStyle,
  categoryGap,
  inView,
  isLevel,
  lineColour,
  lineDash,
} from './chartStyle.ts';
import { EndLabels, type EndLabel } from './EndLabels.tsx';
import type { FigureLook } from './figureLook.ts';
import { screenColours } from './figureTheme.ts';
import { keyOf, MOST_POINTS, rowsOf } from './chartRows.ts';
import { useFigureLook } from './FigureThemeContext.ts';
import { PointSample, SeriesSample } from './LegendSample.tsx';
import { LevelLine } from './LevelLine.tsx';
import { LinePoints } from './LinePoints.tsx';
import { Plot } from './Plot.tsx';
import { useWidth } from './useWidth.ts';
import { useSame } from '#ui/fields/useSame.ts';

interface ChartViewProps {
  readonly chart: Chart;
  /** Of the whole figure in pixels; `null` follows from its width. */
  readonly height: number | null;
}

/** A chart exactly as the figure says it, drawn by recharts: nothing is computed, rounded or coloured here. */
export function ChartView({ chart: given, height }: ChartViewProps): ReactElement {
  // recharts computes everything anew for an axis or a margin that is another object: only what changed may change.
  const chart = useSame(given);
  const [ref, room] = useWidth<HTMLDivElement>();
  const look = useFigureLook();
  const prefix = useId().replace(/\W/gu, '');
  const hatchOf = (series: ChartSeries): string => `${prefix}-${chart.series.indexOf(series)}`;
  const entries = legendOf(chart, hatchOf);
  const legend = entries.map(({ name }) => name);
  const frame = useSame(chartFrame(chart, { width: room, height, legend }, look));
  const { top, right } = frame;
  const bottom = frame.legend.height;
  const margin = useMemo(() => ({ top, right, bottom, left: SIDE }), [top, right, bottom]);
  const { categories, categoryTitle } = chart;
  const across = useMemo(
    () =>
      categoryAxis(
        { categories, title: categoryTitle },
        { labels: frame.labels, below: frame.below },
        look,
      ),
    [categories, categoryTitle, frame.labels, frame.below, look],
  );
  const left = useMemo(() => valueAxis(chart.left, 'left', look), [chart.left, look]);
  const secondary = useMemo(
    () => (chart.right === null ? null : valueAxis(chart.right, 'right', look)),
    [chart.right, look],
  );
  const lines = chart.series.filter((series) => series.mark === 'line' && !isLevel(series));
  const levels = chart.series.filter(isLevel);
  const hasBars = chart.series.some(({ mark }) => mark === 'bar');
  return (
    <Plot ref={ref} figure={chart} overflows={frame.width > room}>
      <ComposedChart
        width={frame.width}
        height={frame.height}
        data={rowsOf(chart, hasBars)}
        margin={margin}
        barCategoryGap={categoryGap(chart)}
        barGap={0}
        accessibilityLayer={false}
      >
        <ChartHatches chart={chart} hatchOf={hatchOf} />
        {across}
        {hasBars && band}
        {left}
        {secondary}
        {chart.series.map((series, index) =>
          series.mark === 'bar' ? bars(chart, index, hatchOf(series)) : null,
        )}
        {lines.map((series) => line(series, chart.series.indexOf(series), look))}
        {chart.references.map((one, index) => reference(one, index, { chart, look }))}
        <ZIndexLayer zIndex={DefaultZIndexes.line}>
          {levels.map((series, index) => (
            <LevelLine key={index} series={series} />
          ))}
        </ZIndexLayer>
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <ChartDivisions divisions={chart.divisions} rows={frame.divisions} xAxisId="at" />
          {lines.map((series, index) =>
            series.role === 'curve' ? null : <LinePoints key={index} series={series} />,
          )}
          {chart.right === null && <EndLabels ends={endsOf(chart, levels)} />}
          <ChartLegend
            entries={entries}
            rows={frame.legend}
            x={frame.left}
            y={frame.height - frame.legend.height + 4}
          />
        </ZIndexLayer>
      </ComposedChart>
    </Plot>
  );
}

const band = bandAxis();

// recharts looks for its axes and series by type among the children: these are calls, not components.
function bars(chart: Chart, index: number, hatch: string): ReactElement | null {
  const series = chart.series[index];
  if (series === undefined) return null;
  const labelAt = barLabelAt(chart);
  return (
    <Bar
      key={index}
      dataKey={keyOf(index)}
      xAxisId="band"
      yAxisId={series.axis}
      isAnimationActive={false}
      {...(chart.stacking === 'stacked' ? { stackId: series.axis } : {})}
      shape={({ x, y, width, height, index: point }) => (
        <ChartBar
          x={x}
          y={y}
          width={width}
          height={height}
          style={inView(chart, barStyle(series, point))}
          hatch={hatch}
          label={series.labels[point] ?? null}
          labelAt={labelAt}
        />
      )}
    />
  );
}

function line(series: ChartSeries, index: number, look: FigureLook): ReactElement {
  const dash = lineDash(series);
  return (
    <Line
      key={index}
      dataKey={keyOf(index)}
      xAxisId="at"
      yAxisId={series.axis}
      type={series.role === 'curve' ? 'monotone' : 'linear'}
      connectNulls={false}
      isAnimationActive={false}
      stroke={lineColour(series)}
      strokeWidth={series.values.length > MOST_POINTS / 3 ? look.thin : look.line}
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
      activeDot={false}
      dot={false}
    />
  );
}

const referenceDashes = { threshold: '6 5', target: '9 4', limit: '3 3', centre: '12 3 3 3' };

interface Drawing {
  readonly chart: Chart;
  readonly look: FigureLook;
}

/** Its words stand beside the line where there is no right axis, else in the corner that a Pareto leaves free. */
function reference(
  { axis, value, label, role }: ChartReference,
  index: number,
  { chart, look }: Drawing,
): ReactElement {
  const words = ({ viewBox: { x, y } }: ReferenceLabelProps): ReactElement => (
    <ChartLabel x={x + 8} y={y - 6} text={label} anchor="start" colour={screenColours.quiet} />
  );
  return (
    <ReferenceLine
      key={index}
      xAxisId="at"
      yAxisId={axis}
      y={value}
      stroke={screenColours.quiet}
      strokeWidth={look.thin}
      strokeDasharray={referenceDashes[role]}
      {...(chart.right === null ? {} : { label: words })}
    />
  );
}

interface ReferenceLabelProps {
  readonly viewBox: { readonly x: number; readonly y: number };
}

function endsOf({ references }: Chart, levels: readonly ChartSeries[]): readonly EndLabel[] {
  return [
    ...levels.flatMap((series) => {
      const value = series.values.findLast((one) => one !== null) ?? null;
      return value === null ? [] : [{ text: endWord(series), value }];
    }),
    ...references.map(({ label, value }) => ({ text: label, value })),
  ];
}

const loudNames = { signal: 'Sinyal', struck: 'Dikeluarkan dari perhitungan' } as const;

/** Series that are not named in the plot, where there is more than one, and what a point that stands out means. */
function legendOf(chart: Chart, hatchOf: (series: ChartSeries) => string): readonly LegendEntry[] {
  const named = chart.series.filter((series) => !isLevel(series));
  const loud = (['signal', 'struck'] as const).filter((emphasis) =>
    chart.series.some((series) => series.emphasis.includes(emphasis)),
  );
  if (named.length + loud.length < 2) return [];
  return [
    ...named.map((series) => ({
      name: series.name,
      sample: (
        <SeriesSample
          series={series}
          bar={inView(chart, barStyle(series, -1))}
          hatch={hatchOf(series)}
        />
      ),
    })),
    ...loud.map((emphasis) => ({
      name: loudNames[emphasis],
      sample: <PointSample emphasis={emphasis} />,
    })),
  ];
}
