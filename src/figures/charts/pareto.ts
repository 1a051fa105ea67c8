import type { ParetoResult, ParetoRow } from '#domain/tools/pareto.ts';
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

/** Left axis and order of bars that a pair of diagrams shares, so that only heights differ. */
export interface ParetoScale {
  readonly max: number;
  readonly order: readonly string[];
}

/** More bars than this stand too close for a number on each. */
const LABELLED_BARS = 16;

/**
 * Draws categories from most to least frequent with their cumulative share; the vital few carry the role `vital`.
 *
 * The left axis ends at the total and the right at 100 %, at the same height. On a shared scale the left axis ends at the
 * larger total, and the line is cumulated in the shared order.
 */
export function drawPareto(result: ParetoResult, drawing: ParetoDrawing): Chart {
  const rows = drawing.scale ? inOrder(result.rows, drawing.scale.order) : result.rows;
  const isLabelled = rows.length <= LABELLED_BARS;
  const shares = cumulativeShares(rows, result.total);
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
        values: shares,
        emphasis: [],
        labels: rows.map((row, at) => (row.vital ? formatPercent(shares[at] ?? 0) : null)),
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

/** The scale on which a pair is compared: the larger total, and the order of the first with new categories behind. */
export function paretoScale(first: ParetoResult, second: ParetoResult): ParetoScale {
  const known = new Set(first.rows.map((row) => row.category));
  const added = second.rows.filter((row) => !known.has(row.category));
  const rows = [...first.rows, ...added].sort((a, b) => Number(a.other) - Number(b.other));
  return { max: Math.max(first.total, second.total), order: rows.map((row) => row.category) };
}

function inOrder(rows: readonly ParetoRow[], order: readonly string[]): readonly ParetoRow[] {
  const left = [...rows];
  const placed = order.map((category) => {
    const at = left.findIndex((row) => row.category === category);
    return at < 0 ? absent(category) : (left.splice(at, 1)[0] ?? absent(category));
  });
  return [...placed, ...left];
}

/** A category that occurs in the other diagram only. */
function absent(category: string): ParetoRow {
  const nothing = { count: 0, percent: 0, cumulative: 0, cumulativePercent: 0 };
  return { category, ...nothing, vital: false, other: false, class: 'C' };
}

function cumulativeShares(rows: readonly ParetoRow[], total: number): number[] {
  let cumulative = 0;
  return rows.map((row) => {
    cumulative += row.count;
    return total === 0 ? 0 : (cumulative / total) * 100;
  });
}

function axisTitle({ measured, unit = '' }: ParetoDrawing): string {
  return unit === '' ? measured : `${measured} (${unit})`.trim();
}

/** Money is written as money; other units stand on the axis alone. */
function weightLabel(count: number, { unit = '' }: ParetoDrawing): string {
  const written = formatQuantity(count, unit);
  return written.startsWith('Rp') ? written : formatNumber(count);
}
