import { useId, type ReactElement } from 'react';
import { Bar, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { Chart, ChartAxis, ChartReference, ChartSeries } from '#figures/figure.ts';
import { CategoryTick } from './CategoryTick.tsx';
import { ChartBar } from './ChartBar.tsx';
import { ChartHatches } from './ChartHatches.tsx';
import { ChartLabel } from './ChartLabel.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartPoint } from './ChartPoint.tsx';
import styles from './ChartView.module.css';
import { categoryLabels, wantedBand } from './categoryLabels.ts';
import { axisWidth, plotHeight, referenceRoom } from './chartSize.ts';
import {
  barLabelAt,
  barStyle,
  categoryGap,
  chartFont,
  lineDash,
  lineColour,
} from './chartStyle.ts';
import { screenColours } from './figureTheme.ts';
import { useWidth } from './useWidth.ts';

const TOP = 26;
const SIDE = 12;

/** A chart exactly as the figure says it, drawn by recharts: nothing is computed, rounded or coloured here. */
export function ChartView({ chart }: { readonly chart: Chart }): ReactElement {
  const [frame, room] = useWidth<HTMLDivElement>();
  const prefix = useId().replace(/\W/gu, '');
  const count = Math.max(1, chart.categories.length);
  const right = chart.right === null ? referenceRoom(chart) : 0;
  const sides = axisWidth(chart.left) + (chart.right === null ? right : axisWidth(chart.right));
  const width = Math.max(room, sides + SIDE + count * wantedBand(chart.categories));
  const labels = categoryLabels(chart.categories, (width - sides - SIDE) / count);
  const title = chart.categoryTitle === '' ? 0 : chartFont.title + 10;
  const height = TOP + plotHeight(width) + labels.height + title;
  // Room that must be scrolled to must be reached by keyboard too.
  const scroll = width > room ? { tabIndex: 0 } : {};
  const hatchOf = (series: ChartSeries): string => `${prefix}-${chart.series.indexOf(series)}`;
  return (
    <div className={styles.chart} ref={frame}>
      <div
        className={styles.plot}
        {...scroll}
        role="img"
        aria-label={`${chart.title}. ${chart.alt}`}
      >
        <ComposedChart
          width={width}
          height={height}
          data={rowsOf(chart)}
          margin={{ top: TOP, right, bottom: 0, left: SIDE }}
          barCategoryGap={categoryGap(chart)}
          barGap={0}
          accessibilityLayer={false}
        >
          <ChartHatches chart={chart} hatchOf={hatchOf} />
          {categoryAxis(chart, labels)}
          {valueAxis(chart.left, 'left')}
          {chart.right !== null && valueAxis(chart.right, 'right')}
          {chart.series.map((series, index) =>
            series.mark === 'bar' ? bars(chart, index, hatchOf(series)) : line(chart, index),
          )}
          {chart.references.map((one, index) => reference(one, index, chart))}
        </ComposedChart>
      </div>
      <ChartLegend chart={chart} hatchOf={hatchOf} />
    </div>
  );
}

/** One row per category, with the position as its name, so that two categories of one name stay apart. */
function rowsOf({ categories, series }: Chart): readonly Readonly<Record<string, number | null>>[] {
  return categories.map((_, position) => {
    const row: Record<string, number | null> = { position };
    series.forEach(({ values }, index) => (row[keyOf(index)] = values[position] ?? null));
    return row;
  });
}

function keyOf(index: number): string {
  return `series${index}`;
}

// recharts looks for its axes and series by type among the children: these are calls, not components.
function categoryAxis(chart: Chart, labels: ReturnType<typeof categoryLabels>): ReactElement {
  const titleRoom = chart.categoryTitle === '' ? 0 : chartFont.title + 10;
  return (
    <XAxis
      dataKey="position"
      interval={0}
      scale="band"
      height={labels.height + titleRoom}
      axisLine={{ stroke: screenColours.ink }}
      tickLine={false}
      tick={({ x, y, payload }: TickProps) => (
        <CategoryTick x={Number(x)} y={Number(y)} lines={labels.lines[payload.value] ?? []} />
      )}
      label={{
        value: chart.categoryTitle,
        position: 'insideBottom',
        fontSize: chartFont.title,
        fill: screenColours.quiet,
      }}
    />
  );
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

function valueAxis(axis: ChartAxis, side: 'left' | 'right'): ReactElement {
  return (
    <YAxis
      key={side}
      yAxisId={side}
      orientation={side}
      width={axisWidth(axis)}
      domain={[axis.min, axis.max]}
      interval={0}
      ticks={axis.ticks.map(({ value }) => value)}
      tickFormatter={(value: number) =>
        axis.ticks.find((tick) => tick.value === value)?.label ?? ''
      }
      tick={{ fontSize: chartFont.tick, fill: screenColours.quiet }}
      axisLine={{ stroke: screenColours.ink }}
      tickLine={{ stroke: screenColours.ink }}
      label={{
        value: axis.title,
        angle: -90,
        position: side === 'left' ? 'insideLeft' : 'insideRight',
        fontSize: chartFont.title,
        fill: screenColours.quiet,
        style: { textAnchor: 'middle' },
      }}
    />
  );
}

function bars(chart: Chart, index: number, hatch: string): ReactElement | null {
  const series = chart.series[index];
  if (series === undefined) return null;
  const labelAt = barLabelAt(chart);
  return (
    <Bar
      key={index}
      dataKey={keyOf(index)}
      yAxisId={series.axis}
      isAnimationActive={false}
      {...(chart.stacking === 'stacked' ? { stackId: series.axis } : {})}
      shape={({ x, y, width, height, index: point }) => (
        <ChartBar
          x={x}
          y={y}
          width={width}
          height={height}
          style={barStyle(series, point)}
          hatch={hatch}
          label={series.labels[point] ?? null}
          labelAt={labelAt}
        />
      )}
    />
  );
}

function line(chart: Chart, index: number): ReactElement | null {
  const series = chart.series[index];
  if (series === undefined) return null;
  const colour = lineColour(series);
  return (
    <Line
      key={index}
      dataKey={keyOf(index)}
      yAxisId={series.axis}
      type="linear"
      connectNulls={false}
      isAnimationActive={false}
      stroke={colour}
      strokeWidth={2}
      {...dashOf(series)}
      activeDot={false}
      dot={({ cx, cy, index: point, key }) => (
        <ChartPoint
          key={key}
          x={cx ?? NaN}
          y={cy ?? NaN}
          role={series.role}
          colour={colour}
          label={series.labels[point] ?? null}
        />
      )}
    />
  );
}

function dashOf(series: ChartSeries): { readonly strokeDasharray?: string } {
  const dash = lineDash(series);
  return dash === undefined ? {} : { strokeDasharray: dash };
}

const referenceDashes = { threshold: '6 5', target: '9 4', limit: '3 3', centre: '12 3 3 3' };

/** Its words stand beside the line where there is no right axis, else in the corner that a Pareto leaves free. */
function reference(
  { axis, value, label, role }: ChartReference,
  index: number,
  chart: Chart,
): ReactElement {
  return (
    <ReferenceLine
      key={index}
      yAxisId={axis}
      y={value}
      stroke={screenColours.quiet}
      strokeWidth={1.25}
      strokeDasharray={referenceDashes[role]}
      label={({ viewBox: { x, y, width } }: ReferenceLabelProps) => {
        const look = { text: label, anchor: 'start', colour: screenColours.quiet } as const;
        return chart.right === null ? (
          <ChartLabel x={x + width + 6} y={y + 4} {...look} />
        ) : (
          <ChartLabel x={x + 8} y={y - 6} {...look} />
        );
      }}
    />
  );
}

interface ReferenceLabelProps {
  readonly viewBox: { readonly x: number; readonly y: number; readonly width: number };
}
