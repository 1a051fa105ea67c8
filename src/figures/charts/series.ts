import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { categoryLabel } from '#words/drawings/chartText.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import { seriesAlt } from '#words/drawings/series.ts';
import { shareText } from '#words/printed.ts';
import { seriesUnit } from '#words/readings/overall.ts';
import { roundAxis } from './axis.ts';
import type { Chart, ChartSeries, SeriesRole } from '#figures/figure.ts';

export interface SeriesDrawing {
  readonly title: string;
  readonly shape: 'line' | 'bar';
  /** Title of the value axis: what was measured. */
  readonly measured: string;
  readonly unit: string;
  readonly categoryTitle: string;
  /** What its line is: a target by default. */
  readonly lineName?: string;
}

/** More points than this stand too close for a number on each. */
const LABELLED_POINTS = 12;

/** Draws one or more series over their categories, the pair before and after in its own roles, and the target. */
export function drawSeries(result: SeriesResult, drawing: SeriesDrawing): Chart {
  const { target } = result;
  const all = result.series.flatMap((each) => each.values.filter((value) => value !== null));
  const unit = seriesUnit(result, drawing.unit);
  const measured = drawing.measured.trim();
  return {
    kind: 'chart',
    title: drawing.title,
    alt: seriesAlt(result, drawing),
    categories: result.categories.map(categoryLabel),
    categoryTitle: drawing.categoryTitle,
    left: roundAxis(
      unit === '' ? measured : `${measured} (${unit})`.trim(),
      target === null ? all : [...all, target],
    ),
    right: null,
    series: result.series.map((each, at) => seriesOf(each, at, { result, drawing })),
    references:
      target === null
        ? []
        : [
            {
              axis: 'left',
              value: target,
              label: `${drawing.lineName ?? chartWords.target} ${formatQuantity(target, unit)}`,
              role: 'target',
            },
          ],
    divisions: [],
    barGap: 0.5,
    stacking: 'grouped',
  };
}

interface Whole {
  readonly result: SeriesResult;
  readonly drawing: SeriesDrawing;
}

function seriesOf(summary: SeriesSummary, at: number, { result, drawing }: Whole): ChartSeries {
  const isLabelled = result.series.reduce((sum, { n }) => sum + n, 0) <= LABELLED_POINTS;
  return {
    name: summary.name.trim() || `${chartWords.series} ${at + 1}`,
    mark: drawing.shape,
    axis: 'left',
    role: roleOf(summary, at),
    values: summary.values,
    emphasis: [],
    labels: summary.values.map((value) =>
      value === null || !isLabelled ? null : formatNumber(value),
    ),
    ...(summary.shares.some((share) => share !== null)
      ? { inFull: summary.shares.map((share) => (share === null ? null : shareText(share))) }
      : {}),
  };
}

function roleOf({ role }: SeriesSummary, at: number): SeriesRole {
  if (role !== 'data') return role;
  return at % 2 === 0 ? 'data' : 'alternate';
}
