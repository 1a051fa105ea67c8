import { isLevel } from '#figures/charts/isLevel.ts';
import { useId, useMemo } from 'react';
import type { ReactElement } from 'react';
import { ComposedChart, DefaultZIndexes, ZIndexLayer } from 'recharts';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { thin } from '#figures/charts/thin.ts';
import { BarLabels } from './BarLabels.tsx';
import { ChartAxes } from './ChartAxes.tsx';
import { roomForAxes } from './rechartsAxes.tsx';
import { ChartBars } from './ChartBars.tsx';
import { ChartDivisions } from './ChartDivisions.tsx';
import { chartFrame, endWord, CHART_SIDE } from '#ui/figures/plot/chartFrame.ts';
import { ChartHatches } from './ChartHatches.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartLine, MOST_POINTS } from './ChartLine.tsx';
import { ChartReferences } from './ChartReferences.tsx';
import { EndLabels } from './EndLabels.tsx';
import type { EndLabel } from './EndLabels.tsx';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { LevelLine } from './LevelLine.tsx';
import { isPlainPareto, legendOf } from './legendOf.tsx';
import { barsLie } from './lyingBars.ts';
import { LyingChart } from './LyingChart.tsx';
import { LinePoints } from './LinePoints.tsx';
import { axisWidth } from '#ui/figures/plot/chartSize.ts';
import { PlotScales } from '#ui/figures/plot/PlotScales.tsx';
import { Plot } from '#ui/figures/plot/Plot.tsx';
import { useWidth } from '#ui/kit/useWidth.ts';
import { useSame } from '#ui/kit/useSame.ts';

interface ChartViewProps {
  readonly chart: Chart;
  /** Of the whole figure in pixels; `null` follows from its width. */
  readonly height: number | null;
  /** The chart as it will be when all of it is built up; default: it is. */
  readonly whole?: Chart;
}

/**
 * A chart exactly as the figure says it: nothing is computed, rounded or coloured here. recharts lays out the
 * plot and its surroundings; axes and what stands in the plot are drawn along the chart's own scales, so that a number
 * typed beside it moves one bar and not the whole chart.
 */
export function ChartView(props: ChartViewProps): ReactElement {
  const { chart, height, whole = chart } = props;
  const look = useFigureLook();
  return barsLie(chart, height, look) ? (
    <LyingChart chart={chart} height={height ?? 0} whole={whole} />
  ) : (
    <StandingChart chart={look.isFar ? unsaid(chart) : chart} height={height} />
  );
}

/** What the kinds are is said by their names, and by the sentence beside them. */
function unsaid(chart: Chart): Chart {
  return { ...chart, categoryTitle: '' };
}

interface StandingChartProps {
  readonly chart: Chart;
  readonly height: number | null;
}

function StandingChart({ chart: given, height }: StandingChartProps): ReactElement {
  // What is drawn from another object is drawn anew: only what changed may change.
  const chart = useSame(given);
  const [ref, room] = useWidth<HTMLDivElement>();
  const look = useFigureLook();
  const prefix = useId().replace(/\W/gu, '');
  const hatchOf = (series: ChartSeries): string => `${prefix}-${chart.series.indexOf(series)}`;
  const entries = look.isFar && isPlainPareto(chart) ? [] : legendOf(chart, hatchOf);
  const legend = entries.map(({ name }) => name);
  const frame = useSame(chartFrame(chart, { width: room, height, legend }, look));
  const { top, right } = frame;
  const bottom = frame.legend.height;
  const margin = useMemo(() => ({ top, right, bottom, left: CHART_SIDE }), [top, right, bottom]);
  const { below } = frame;
  const leftRoom = axisWidth(chart.left, look);
  const rightRoom = chart.right === null ? null : axisWidth(chart.right, look);
  const axes = useMemo(
    () => roomForAxes({ below, left: leftRoom, right: rightRoom }),
    [below, leftRoom, rightRoom],
  );
  const lines = useMemo(
    () => chart.series.filter((series) => series.mark === 'line' && !isLevel(series)),
    [chart.series],
  );
  const levels = chart.series.filter(isLevel);
  const hasBars = chart.series.some(({ mark }) => mark === 'bar');
  const through = useMemo(() => thin(lines, hasBars ? Infinity : MOST_POINTS), [lines, hasBars]);
  return (
    <Plot ref={ref} figure={chart} overflows={frame.width > room}>
      <ComposedChart
        width={frame.width}
        height={frame.height}
        margin={margin}
        accessibilityLayer={false}
      >
        <ChartHatches chart={chart} hatchOf={hatchOf} />
        {axes}
        <PlotScales chart={chart}>
          <ZIndexLayer zIndex={DefaultZIndexes.line}>
            <ChartBars chart={chart} hatchOf={hatchOf} />
            {lines.map((series, index) => (
              <ChartLine key={index} series={series} through={through} />
            ))}
            <ChartReferences
              references={chart.references}
              words={chart.right === null ? 'elsewhere' : 'below'}
            />
            {levels.map((series, index) => (
              <LevelLine key={index} series={series} />
            ))}
          </ZIndexLayer>
          <ZIndexLayer zIndex={DefaultZIndexes.axis}>
            <ChartAxes chart={chart} frame={frame} />
          </ZIndexLayer>
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            <ChartDivisions divisions={chart.divisions} rows={frame.divisions} />
            <BarLabels chart={chart} />
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
        </PlotScales>
      </ComposedChart>
    </Plot>
  );
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
