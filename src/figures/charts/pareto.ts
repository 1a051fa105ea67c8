import type { ParetoResult } from '#domain/tools/pareto.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { categoryLabel } from '#words/drawings/chartText.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import { paretoAlt } from '#words/drawings/pareto.ts';
import { exactAxis, percentAxis } from './axis.ts';
import type { Chart } from '#figures/figure.ts';

export interface ParetoDrawing {
  readonly title: string;
  /** Title of the left axis: what was counted. */
  readonly measured: string;
  readonly categoryTitle: string;
  /** Unit of weights, "rupiah" or "menit"; empty for counts. */
  readonly unit?: string;
  /** Shared with the diagram that this one is compared with. */
  readonly scale?: ParetoScale;
}

/** Left axis that a pair of diagrams shares, so that heights compare; each is sorted by itself, as its table is. */
export interface ParetoScale {
  readonly max: number;
}

/** More bars than this stand too close for a number on each. */
const LABELLED_BARS = 16;

/**
 * Draws categories from most to least frequent with their cumulative share; the vital few carry the role `vital`.
 *
 * The left axis ends at the total and the right at 100 %, at the same height. On a shared scale the left axis ends at the
 * larger total.
 */
export function drawPareto(result: ParetoResult, drawing: ParetoDrawing): Chart {
  const { rows } = result;
  const isLabelled = rows.length <= LABELLED_BARS;
  return {
    kind: 'chart',
    title: drawing.title,
    alt: paretoAlt(result, drawing),
    categories: rows.map((row) => categoryLabel(row.category)),
    categoryTitle: drawing.categoryTitle,
    left: exactAxis(axisTitle(drawing), drawing.scale?.max ?? result.total),
    right: percentAxis(chartWords.cumulative),
    series: [
      {
        name: drawing.measured.trim() || chartWords.count,
        mark: 'bar',
        axis: 'left',
        role: 'data',
        values: rows.map((row) => row.count),
        emphasis: rows.map((row) => (row.vital ? 'vital' : row.other ? 'muted' : 'plain')),
        labels: rows.map((row) =>
          isLabelled || row.vital ? weightLabel(row.count, drawing) : null,
        ),
      },
      {
        name: chartWords.cumulative,
        mark: 'line',
        axis: 'right',
        role: 'cumulative',
        values: rows.map(({ cumulativePercent }) => cumulativePercent),
        emphasis: [],
        labels: rows.map((row) => (row.vital ? formatPercent(row.cumulativePercent) : null)),
      },
    ],
    references: [
      {
        axis: 'right',
        value: result.threshold,
        label: `${chartWords.threshold} ${formatPercent(result.threshold)}`,
        role: 'threshold',
      },
    ],
    divisions: [],
    barGap: 0,
    stacking: 'grouped',
  };
}

/** The scale on which a pair is compared: the larger total. */
export function paretoScale(first: ParetoResult, second: ParetoResult): ParetoScale {
  return { max: Math.max(first.total, second.total) };
}

function axisTitle({ measured, unit = '' }: ParetoDrawing): string {
  return unit === '' ? measured : `${measured} (${unit})`.trim();
}

/** Money is written as money; other units stand on the axis alone. */
function weightLabel(count: number, { unit = '' }: ParetoDrawing): string {
  const written = formatQuantity(count, unit);
  return written.startsWith('Rp') ? written : formatNumber(count);
}
