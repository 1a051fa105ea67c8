import { attributeChart } from '#domain/statistics/charts/attributeChart.ts';
import type { ControlPanel, PointValues } from '#domain/statistics/charts/controlPanel.ts';
import { UNBOUNDED, controlPanel } from '#domain/statistics/charts/controlPanel.ts';
import { countedValues } from '#domain/statistics/charts/counted.ts';
import type { Counted } from '#domain/statistics/charts/counted.ts';
import { individualsChart } from '#domain/statistics/charts/individualsChart.ts';
import { median } from '#domain/statistics/median.ts';
import { sampleFault } from '#domain/statistics/charts/sampleFault.ts';
import { subgroupChart } from '#domain/statistics/charts/subgroupChart.ts';
import type { ControlChartInput, ControlChartKind } from './controlChartInput.ts';
import type { ReadPoint } from './controlChartPoints.ts';

/** A stretch of points with limits of its own. */
export interface StageSpan {
  readonly name: string;
  /** First and last point, counted from 1. */
  readonly from: number;
  readonly to: number;
}

/** The points of one stage with their lines. */
export interface StagePanels {
  readonly main: ControlPanel;
  /** Moving ranges, ranges or standard deviations; `null` where the chart has none. */
  readonly spread: ControlPanel | null;
  /** Standard deviation that the limits were made from; `null` where it differs from point to point. */
  readonly sigma: number | null;
}

/** The stages in their order; a stage that begins outside the points is left out, a later one at the same point wins. */
export function stageSpans(
  { stages }: Pick<ControlChartInput, 'stages'>,
  length: number,
): readonly StageSpan[] {
  if (length === 0) return [];
  const names = new Map([[1, '']]);
  for (const { name, from } of stages) {
    if (from >= 1 && from <= length) names.set(from, name);
  }
  const starts = [...names].sort(([first], [second]) => first - second);
  return starts.map(([from, name], index) => ({
    name,
    from,
    to: (starts[index + 1]?.[0] ?? length + 1) - 1,
  }));
}

/** The lines of one stage, from its own points that are not struck out. */
export function stagePanels(chart: ControlChartKind, points: readonly ReadPoint[]): StagePanels {
  const counted = points.some(({ isStruck }) => isStruck)
    ? points.map(({ isStruck }) => !isStruck)
    : null;
  switch (chart) {
    case 'run':
      return runPanels(firstValues(points), counted);
    case 'i-mr': {
      const { main, spread, sigma } = individualsChart(firstValues(points), counted);
      return { main, spread, sigma };
    }
    case 'xbar-r':
    case 'xbar-s': {
      const { main, spread, sigma } = subgroupChart(
        points.map(({ values }) => values),
        { spread: chart === 'xbar-r' ? 'range' : 'deviation', counted },
      );
      return { main, spread, sigma };
    }
    case 'np':
      if (hasSeveralSizes(points)) return withoutLines(points);
      return { main: attributeChart('np', points, counted).main, spread: null, sigma: null };
    case 'p':
    case 'c':
    case 'u':
      return { main: attributeChart(chart, points, counted).main, spread: null, sigma: null };
  }
}

/** An np chart compares counts, which differing sizes make unequal before they are looked at. */
export function hasSeveralSizes(points: readonly ReadPoint[]): boolean {
  const sizes = points.flatMap((point) => (sampleFault('np', point) === null ? point.size : []));
  return sizes.some((size) => size !== sizes[0]);
}

function firstValues(points: readonly ReadPoint[]): PointValues {
  return points.map(({ values }) => values[0] ?? null);
}

function runPanels(values: PointValues, counted: Counted): StagePanels {
  const centre = median(countedValues(values, counted));
  const main = controlPanel(values, { centre, sigma: null }, UNBOUNDED);
  return { main, spread: null, sigma: null };
}

function withoutLines(points: readonly ReadPoint[]): StagePanels {
  const counts = points.map((point) => (sampleFault('np', point) === null ? point.count : null));
  const main = controlPanel(counts, { centre: null, sigma: null }, UNBOUNDED);
  return { main, spread: null, sigma: null };
}
