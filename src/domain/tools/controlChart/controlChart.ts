import type { ControlPanel, PointValues } from '#domain/statistics/charts/controlPanel.ts';
import type { RunTest } from '#domain/statistics/charts/runTest.ts';
import { isBlank } from '#language/isBlank.ts';
import { isNumber, numberOf } from '#domain/tools/atoms.ts';
import { firstRows } from '#domain/tools/firstRows.ts';
import {
  controlChartInputSchema,
  emptyControlChart,
  emptyControlChartPoint,
} from './controlChartInput.ts';
import type { ControlChartInput, ControlChartKind } from './controlChartInput.ts';
import { chartOfSheet, controlChartLinks } from './controlChartLinks.ts';
import { pointProblem, readPoints } from './controlChartPoints.ts';
import type { PointProblem, ReadPoint } from './controlChartPoints.ts';
import { runSignals, stageRuns, stageSignals } from './controlChartSignals.ts';
import type { ControlSignal, JudgedStage } from './controlChartSignals.ts';
import { hasSeveralSizes, stagePanels, stageSpans } from './controlChartStages.ts';
import type { StagePanels, StageSpan } from './controlChartStages.ts';
import { pooledShare } from '#domain/tools/shares.ts';
import type { Share } from '#domain/tools/shares.ts';
import { defineTool } from '#domain/tools/tool.ts';

/** A line that stands at one height (`least` = `most`) or steps with the sizes of the samples. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** Why a stage says less than it could, or nothing. */
export type StageCaution =
  /** No point can be plotted. */
  | 'no-data'
  /** Points, but too few to compute limits from. */
  | 'no-limits'
  /** All points are alike, so that limits and centre are one line. */
  | 'all-equal'
  /** Fewer than 20 points (10 beside the centre of a run chart): limits are provisional. */
  | 'few-points'
  /** An np chart of samples that are not equally large. */
  | 'sizes-differ';

export interface ControlChartStage extends StageSpan {
  /** Points that are plotted and not struck out. */
  readonly n: number;
  /** All counts together of a p chart, whose share is its centre; `null` for any other chart. */
  readonly pooled: Share | null;
  readonly centre: Extent | null;
  readonly lower: Extent | null;
  readonly upper: Extent | null;
  readonly sigma: number | null;
  /** Centre and upper limit of the ranges or standard deviations. */
  readonly spreadCentre: Extent | null;
  readonly spreadUpper: Extent | null;
  /** The tests of runs; `null` where the chart is not judged by them. */
  readonly runs: RunTest | null;
  readonly cautions: readonly StageCaution[];
}

export interface ControlChartResult {
  readonly chart: ControlChartKind;
  readonly names: readonly string[];
  readonly main: ControlPanel;
  readonly spread: ControlPanel | null;
  readonly stages: readonly ControlChartStage[];
  /** In the order of their last point. */
  readonly signals: readonly ControlSignal[];
  readonly changes: readonly { readonly label: string; readonly at: number }[];
  /** Points out of the reckoning, counted from 1. */
  readonly struck: readonly { readonly point: number; readonly reason: string }[];
  readonly problems: readonly { readonly point: number; readonly reason: PointProblem }[];
  /** Stages and changes that name a point which does not exist. */
  readonly misplaced: readonly { readonly label: string; readonly at: number }[];
  /** In the unit of the plotted values: a share for a p chart. */
  readonly target: number | null;
}

const ENOUGH_POINTS = 20;
const ENOUGH_USEFUL_POINTS = 10;

/** Draws the lines of each stage, judges its points by the rules that are on, and says what cannot be concluded. */
export function analyseControlChart(input: ControlChartInput): ControlChartResult {
  const points = readPoints(input);
  const stages = stageSpans(input, points.length).map((span) => judge(input, span, points));
  const isPlaced = (at: number): boolean => at >= 1 && at <= points.length;
  const spreads = stages.flatMap(({ panels }) => panels.spread ?? []);
  return {
    chart: input.chart,
    names: points.map(({ name }) => name),
    main: joined(stages.map(({ panels }) => panels.main)),
    spread: spreads.length === 0 ? null : joined(spreads),
    stages: stages.map(({ stage }) => stage),
    signals: stages.flatMap(({ signals }) => signals),
    changes: input.changes.filter(({ at }) => isPlaced(at)),
    struck: struckPoints(input),
    problems: pointProblems(input, points.length),
    misplaced: [
      ...input.stages.map(({ name, from }) => ({ label: name, at: from })),
      ...input.changes,
    ].filter(({ at }) => !isPlaced(at)),
    target: targetOf(input),
  };
}

function struckPoints({ points }: ControlChartInput): ControlChartResult['struck'] {
  const found: { readonly point: number; readonly reason: string }[] = [];
  points.forEach(({ struck }, index) => {
    if (!isBlank(struck)) found.push({ point: index + 1, reason: struck.trim() });
  });
  return found;
}

function pointProblems(
  { chart, points }: ControlChartInput,
  length: number,
): ControlChartResult['problems'] {
  const found: { readonly point: number; readonly reason: PointProblem }[] = [];
  points.slice(0, length).forEach((point, index) => {
    const reason = pointProblem(chart, point);
    if (reason !== null) found.push({ point: index + 1, reason });
  });
  return found;
}

function targetOf({ chart, target }: ControlChartInput): number | null {
  const typed = numberOf(target);
  return typed === null || chart !== 'p' ? typed : typed / 100;
}

interface JudgedSpan {
  readonly panels: StagePanels;
  readonly stage: ControlChartStage;
  readonly signals: readonly ControlSignal[];
}

function judge(input: ControlChartInput, span: StageSpan, all: readonly ReadPoint[]): JudgedSpan {
  const points = all.slice(span.from - 1, span.to);
  const isStruck = points.map((point) => point.isStruck);
  const panels = withoutStruckRanges(input.chart, stagePanels(input.chart, points), isStruck);
  const before = span.from - 1;
  const main: JudgedStage = {
    panel: 'main',
    before,
    judged: { ...panels.main, values: without(panels.main.values, isStruck) },
  };
  const runs = stageRuns(input, main);
  const signals = [
    ...stageSignals(input, main),
    ...(runs === null ? [] : runSignals(runs, main)),
    ...(panels.spread === null
      ? []
      : stageSignals(input, {
          panel: 'spread',
          before,
          judged: { ...panels.spread, values: without(panels.spread.values, isStruck) },
        })),
  ];
  return {
    panels,
    stage: summarise(input, span, { points, panels, values: main.judged.values, runs }),
    signals: signals.toSorted((first, second) => first.to - second.to),
  };
}

function summarise(
  { chart }: ControlChartInput,
  span: StageSpan,
  found: {
    readonly points: readonly ReadPoint[];
    readonly panels: StagePanels;
    readonly values: PointValues;
    readonly runs: RunTest | null;
  },
): ControlChartStage {
  const { panels, runs } = found;
  const known = found.values.filter((value) => value !== null);
  const upper = extentOf(panels.main.upper);
  const isFew =
    chart === 'run' && runs !== null
      ? runs.useful < ENOUGH_USEFUL_POINTS
      : known.length < ENOUGH_POINTS;
  const cautions: readonly (readonly [StageCaution, boolean])[] = [
    ['no-data', known.length === 0],
    ['sizes-differ', chart === 'np' && hasSeveralSizes(found.points)],
    ['no-limits', known.length > 0 && chart !== 'run' && upper === null],
    ['all-equal', known.length > 1 && known.every((value) => value === known[0])],
    ['few-points', known.length > 0 && isFew],
  ];
  return {
    ...span,
    n: known.length,
    pooled: chart === 'p' ? pooledOf(found) : null,
    centre: extentOf(panels.main.centre),
    lower: extentOf(panels.main.lower),
    upper,
    sigma: panels.sigma,
    spreadCentre: extentOf(panels.spread?.centre ?? []),
    spreadUpper: extentOf(panels.spread?.upper ?? []),
    runs,
    cautions: cautions.flatMap(([caution, holds]) => (holds ? caution : [])),
  };
}

/** The counts of the points that are plotted and not struck out. */
function pooledOf({
  points,
  values,
}: {
  readonly points: readonly ReadPoint[];
  readonly values: PointValues;
}): Share | null {
  const plotted = points.filter((_, at) => (values[at] ?? null) !== null);
  return pooledShare(plotted.map(({ count, size }) => ({ count: count ?? 0, of: size ?? 0 })));
}

/** A moving range that a struck point took part in is out of the reckoning with it. */
function withoutStruckRanges(
  chart: ControlChartKind,
  panels: StagePanels,
  isStruck: readonly boolean[],
): StagePanels {
  if (chart !== 'i-mr' || panels.spread === null || !isStruck.includes(true)) return panels;
  const takesPart = isStruck.map((own, index) => own || isStruck[index - 1] === true);
  const values = without(panels.spread.values, takesPart);
  return { ...panels, spread: { ...panels.spread, values } };
}

function without(values: PointValues, isStruck: readonly boolean[]): PointValues {
  if (!isStruck.includes(true)) return values;
  return values.map((value, index) => (isStruck[index] === true ? null : value));
}

function extentOf(values: PointValues): Extent | null {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value === null) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least > most ? null : { least, most };
}

function joined(panels: readonly ControlPanel[]): ControlPanel {
  const [only, ...others] = panels;
  if (only !== undefined && others.length === 0) return only;
  return {
    values: panels.flatMap(({ values }) => values),
    centre: panels.flatMap(({ centre }) => centre),
    sigma: panels.flatMap(({ sigma }) => sigma),
    lower: panels.flatMap(({ lower }) => lower),
    upper: panels.flatMap(({ upper }) => upper),
  };
}

export const controlChart = defineTool({
  input: controlChartInputSchema,
  empty: emptyControlChart,
  first: () => ({
    ...emptyControlChart,
    points: firstRows(() => ({ ...emptyControlChartPoint, values: [null] })),
  }),
  isEmpty: ({ points }) =>
    !points.some(({ values, count, size }) => [...values, count, size].some(isNumber)),
  analyse: analyseControlChart,
  links: { schema: controlChartLinks.shape, none: { from: '', followed: '' } },
  fromSheet: chartOfSheet,
});
