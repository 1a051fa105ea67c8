import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import { normalHeight } from '#domain/tools/histogram/histogramClasses.ts';
import type { HistogramClass } from '#domain/tools/histogram/histogramClasses.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { barSeries } from './barSeries.ts';
import { classLabel } from '#words/classLabel.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import { histogramAlt } from '#words/drawings/histogram.ts';
import { roundAxis } from './axis.ts';
import type { Chart, ChartDivision, ChartSeries } from '#figures/figure.ts';

export interface HistogramDrawing {
  readonly title: string;
  /** What was measured, title of the horizontal axis. */
  readonly measured: string;
  readonly unit: string;
  readonly curve: 'drawn' | 'hidden';
}

/** More bars than this stand too close for a number on each. */
const LABELLED_BARS = 20;
/** Empty classes added at a side so that a specification limit stands in the picture. */
const MOST_ADDED = 6;

/** Draws touching bars, one a class, with the normal curve and the specification where there are any. */
export function drawHistogram(result: HistogramResult, drawing: HistogramDrawing): Chart {
  const plot = widened(result);
  const unit = drawing.unit.trim();
  const heights = plot.classes.map(({ count }) => count);
  const curve = plot.classes.map((each) => normalAt(each, result));
  const isCurved = drawing.curve === 'drawn' && curve.some((height) => height !== null);
  const bars = barSeries(chartWords.frequency, heights, {
    role: 'data',
    label: (count) => (count === 0 || heights.length > LABELLED_BARS ? null : formatNumber(count)),
  });
  const normal: ChartSeries = {
    name: chartWords.normalCurve,
    mark: 'line',
    axis: 'left',
    role: 'curve',
    values: curve,
    emphasis: [],
    labels: [],
  };
  return {
    kind: 'chart',
    title: drawing.title,
    alt: histogramAlt(result, drawing),
    categories: plot.classes.map((each) => classLabel(each, result)),
    categoryTitle: unit === '' ? drawing.measured : `${drawing.measured} (${unit})`.trim(),
    left: roundAxis(chartWords.frequency, [...heights, ...(isCurved ? curve.map(bump) : [])]),
    right: null,
    series: isCurved ? [bars, normal] : [bars],
    references: [],
    divisions: divisionsOf(result, plot),
    barGap: 0,
    stacking: 'grouped',
  };
}

/** Classes without a value that are drawn for the sake of a limit, written; the table of frequencies has none of them. */
export function addedClasses(result: HistogramResult): readonly string[] {
  const counted = new Set(result.classes.map((each) => classLabel(each, result)));
  return widened(result)
    .classes.map((each) => classLabel(each, result))
    .filter((label) => !counted.has(label));
}

type PlottedClass = Pick<HistogramClass, 'from' | 'to' | 'count'>;

interface Plot {
  readonly classes: readonly PlottedClass[];
  readonly first: number;
  readonly width: number;
}

/** The classes with empty ones beside them as far as the specification reaches, where that is not far. */
function widened({ classes, width, capability, decimals }: HistogramResult): Plot {
  const first = classes[0]?.from ?? 0;
  const last = classes.at(-1)?.to ?? 0;
  const step = width ?? 1;
  const limits = [capability?.lsl, capability?.usl, capability?.target];
  const told = limits.filter((limit) => typeof limit === 'number');
  const before = classesTo(first - told.reduce((low, each) => Math.min(low, each), first), step);
  const after = classesTo(told.reduce((high, each) => Math.max(high, each), last) - last, step);
  const at = (position: number) => tidy(first + position * step, decimals);
  const empty = (position: number): PlottedClass => ({
    from: at(position),
    to: at(position + 1),
    count: 0,
  });
  return {
    classes: [
      ...Array.from({ length: before }, (_, index) => empty(index - before)),
      ...classes,
      ...Array.from({ length: after }, (_, index) => empty(classes.length + index)),
    ],
    first: at(-before),
    width: step,
  };
}

function classesTo(distance: number, width: number): number {
  const needed = Math.ceil(distance / width - 1e-9);
  return needed > 0 && needed <= MOST_ADDED ? needed : 0;
}

function normalAt({ from, to }: PlottedClass, result: HistogramResult): number | null {
  const { statistics, width } = result;
  return width === null ? null : normalHeight((from + to) / 2, width, statistics);
}

/** Limits, the target and the mean between them, as far as they stand in the picture. */
function divisionsOf({ capability, statistics }: HistogramResult, plot: Plot): ChartDivision[] {
  if (capability === null) return [];
  const places = [
    { value: capability.lsl, name: chartWords.lowerSpecification, role: 'limit' },
    { value: capability.target, name: chartWords.target, role: 'target' },
    { value: statistics.mean, name: chartWords.mean, role: 'centre' },
    { value: capability.usl, name: chartWords.upperSpecification, role: 'limit' },
  ] as const;
  return places.flatMap(({ value, name, role }) => {
    if (value === null) return [];
    const at = (value - plot.first) / plot.width;
    if (at < 0 || at > plot.classes.length) return [];
    return [{ at, label: `${name} ${formatNumber(value)}`, role }];
  });
}

function bump(height: number | null): number {
  return height ?? 0;
}

function tidy(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(100, Math.max(0, decimals + 2))));
}
