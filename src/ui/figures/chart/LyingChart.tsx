import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { CHART_SIDE } from '#ui/figures/plot/chartFrame.ts';
import { legendRows } from '#ui/figures/plot/legendRows.ts';
import { Plot } from '#ui/figures/plot/Plot.tsx';
import { useWidth } from '#ui/kit/useWidth.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { legendOf } from './legendOf.tsx';
import { LyingBars } from './LyingBars.tsx';
import { lyingFrame } from './lyingBars.ts';

interface LyingChartProps {
  readonly chart: Chart;
  /** Of the whole figure in pixels. */
  readonly height: number;
  /** The chart as it will be when all of it is built up. */
  readonly whole: Chart;
}

/** Bars that lie, with what each of them means where there are several of a kind. */
export function LyingChart({ chart, height, whole }: LyingChartProps): ReactElement {
  const [ref, width] = useWidth<HTMLDivElement>();
  const look = useFigureLook();
  const prefix = useId().replace(/\W/gu, '');
  const hatchOf = (series: ChartSeries): string => `${prefix}-${chart.series.indexOf(series)}`;
  const bars = chart.series.filter(({ mark }) => mark === 'bar');
  const entries = bars.length < 2 ? [] : legendOf({ ...chart, series: bars }, hatchOf);
  const legend = legendRows(
    entries.map(({ name }) => name),
    width - 2 * CHART_SIDE,
    look,
  );
  const frame = lyingFrame(chart, { width, height: height - legend.height }, look);
  return (
    <Plot ref={ref} figure={chart} overflows={false}>
      <LyingBars chart={chart} whole={whole} frame={frame} look={look} hatchOf={hatchOf} />
      {entries.length > 0 && (
        <svg width={width} height={legend.height} aria-hidden="true">
          <ChartLegend entries={entries} rows={legend} x={CHART_SIDE} y={4} />
        </svg>
      )}
    </Plot>
  );
}
