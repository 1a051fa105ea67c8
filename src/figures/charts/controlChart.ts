import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import { controlChartAlt } from '#words/drawings/controlChart.ts';
import { spanAxis } from './axis.ts';
import type { ChartPanel } from './controlChartNumbers.ts';
import { levelWriter } from './controlChartNumbers.ts';
import type {
  Chart,
  ChartAxis,
  ChartDivision,
  ChartSeries,
  PointEmphasis,
} from '#figures/figure.ts';

export interface ControlChartDrawing {
  readonly title: string;
  /** Title of the value axis: what was measured, with its unit. */
  readonly measured: string;
  /** What the points are: "Hari"; may be empty. */
  readonly pointTitle: string;
  /** Of what was measured; empty where it has none or the numbers carry it. */
  readonly unit: string;
  /** What its line is: a target by default. */
  readonly lineName?: string;
  /** Title of the axis of the lower chart: "Rentang bergerak (menit)". */
  readonly spread: string;
}

/** More signals than this are marked without their values. */
const LABELLED_SIGNALS = 12;

/** The chart and, where it has one, the chart of ranges or standard deviations that stands below it. */
export function drawControlChart(
  result: ControlChartResult,
  drawing: ControlChartDrawing,
): readonly Chart[] {
  const main = draw(result, 'main', {
    panel: result.main,
    title: drawing.title,
    lineName: drawing.lineName ?? chartWords.target,
    axisTitle: drawing.measured,
    pointTitle: drawing.pointTitle,
    unit: drawing.unit,
  });
  // A single point has no range: an empty chart below it would say nothing.
  const panel = result.spread;
  if (panel === null || panel.values.every((value) => value === null)) return [main];
  const spread = draw(result, 'spread', {
    panel,
    title: `${drawing.title}: ${drawing.spread.replace(/ \(.*\)$/, '').toLowerCase()}`,
    lineName: '',
    axisTitle: drawing.spread,
    pointTitle: drawing.pointTitle,
    unit: drawing.unit,
  });
  // The target and the marks of changes belong to what was measured, and stand in the chart above.
  const divisions = spread.divisions.filter(({ role }) => role === 'stage');
  return [main, { ...spread, references: [], divisions }];
}

interface PanelDrawing {
  readonly panel: ChartPanel;
  readonly title: string;
  readonly axisTitle: string;
  readonly pointTitle: string;
  readonly unit: string;
  readonly lineName: string;
}

function draw(
  result: ControlChartResult,
  which: 'main' | 'spread',
  { panel, title, axisTitle, pointTitle, unit, lineName }: PanelDrawing,
): Chart {
  const write = levelWriter(result, panel);
  const { target, stages } = result;
  const heights = [...panel.values, ...panel.lower, ...panel.upper, ...panel.centre];
  if (which === 'main') heights.push(target);
  const isLimited = panel.upper.some((limit) => limit !== null);
  return {
    kind: 'chart',
    title,
    alt: controlChartAlt(result, which, { title, write, most: LABELLED_SIGNALS }),
    categories: result.names.map((name, index) => name.trim() || String(index + 1)),
    categoryTitle: pointTitle,
    left: axisOf(
      result,
      axisTitle,
      withHeadroom(
        heights.filter((value) => value !== null),
        stages.length,
      ),
    ),
    right: null,
    series: [
      pointsOf(result, which, { panel, name: axisTitle, write }),
      ...(isLimited
        ? [line('limit', panel.upper, { name: chartWords.upperLimit, write, stages })]
        : []),
      line('centre', panel.centre, {
        name: result.chart === 'run' ? chartWords.median : chartWords.centre,
        write,
        stages,
      }),
      ...(isLimited
        ? [line('limit', panel.lower, { name: chartWords.lowerLimit, write, stages })]
        : []),
    ].filter((series, index) => index === 0 || series.values.some((value) => value !== null)),
    references:
      target === null
        ? []
        : [
            {
              axis: 'left',
              value: target,
              label: `${lineName} ${write(target)} ${unit}`.trim(),
              role: 'target',
            },
          ],
    divisions: divisionsOf(result),
    barGap: 0.5,
    stacking: 'grouped',
  };
}

type Write = (value: number) => string;

function pointsOf(
  result: ControlChartResult,
  which: 'main' | 'spread',
  { panel, name, write }: { panel: ChartPanel; name: string; write: Write },
): ChartSeries {
  const signalled = new Set(
    result.signals.flatMap((signal) => (signal.panel === which ? signal.points : [])),
  );
  const struck = new Set(result.struck.map(({ point }) => point));
  const emphasis = panel.values.map((_, index): PointEmphasis => {
    if (struck.has(index + 1)) return 'struck';
    return signalled.has(index + 1) ? 'signal' : 'plain';
  });
  const isLabelled = signalled.size <= LABELLED_SIGNALS;
  return {
    name,
    mark: 'line',
    axis: 'left',
    role: 'data',
    values: panel.values,
    emphasis,
    labels: panel.values.map((value, index) =>
      value !== null && isLabelled && emphasis[index] === 'signal' ? write(value) : null,
    ),
  };
}

interface Named {
  readonly name: string;
  readonly write: Write;
  readonly stages: ControlChartResult['stages'];
}

/** A line whose value is printed at the last point of each stage. */
function line(
  role: 'limit' | 'centre',
  values: ChartPanel['centre'],
  { name, write, stages }: Named,
): ChartSeries {
  const ends = new Set(
    stages.map(({ from, to }) =>
      values.findLastIndex((value, at) => value !== null && at >= from - 1 && at < to),
    ),
  );
  return {
    name,
    mark: 'line',
    axis: 'left',
    role,
    values,
    emphasis: [],
    labels: values.map((value, index) => (value !== null && ends.has(index) ? write(value) : null)),
  };
}

/** Stages are named at the top of the plot, clear of their limits. */
function withHeadroom(heights: readonly number[], stages: number): readonly number[] {
  if (stages < 2 || heights.length === 0) return heights;
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  return [...heights, most + (most - least) * 0.12];
}

/** Shares keep their own numbers and are only written in percent. */
function axisOf(result: ControlChartResult, title: string, values: readonly number[]): ChartAxis {
  if (result.chart !== 'p') return spanAxis(title, values);
  const axis = spanAxis(
    title,
    values.map((value) => value * 100),
  );
  return {
    ...axis,
    min: axis.min / 100,
    max: axis.max / 100,
    ticks: axis.ticks.map(({ value }) => ({
      value: value / 100,
      label: formatPercent(value, { atMost: 2 }),
    })),
  };
}

function divisionsOf({ stages, changes }: ControlChartResult): readonly ChartDivision[] {
  const named = stages.filter(({ from, name }) => from > 1 || (stages.length > 1 && name !== ''));
  return [
    ...named.map(({ from, name }, index) => ({
      at: from - 1,
      label: name.trim() || `${chartWords.stage} ${index + 2}`,
      role: 'stage' as const,
    })),
    ...changes.map(({ at, label }) => ({
      at: at - 0.5,
      label: label.trim() || chartWords.change,
      role: 'change' as const,
    })),
  ];
}
