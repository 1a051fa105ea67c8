import { formatNumber } from '#language/formatNumber.ts';
import { categoryLabel } from '#words/drawings/chartText.ts';
import type { Chart } from '#figures/figure.ts';
import { roundAxis } from './axis.ts';
import { barSeries } from './barSeries.ts';

export interface CountsDrawing {
  readonly title: string;
  /** What is told without the drawing. */
  readonly alt: string;
  /** What the bars stand for: "Unit kerja". */
  readonly categoryTitle: string;
  /** What was counted: "Saran". */
  readonly measured: string;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
}

/** More bars than these would leave no room for their names. */
const MOST_BARS = 24;

/** Counts as bars, in the order that is given. */
export function drawCounts(drawing: CountsDrawing): Chart {
  const { title, alt, categoryTitle, measured } = drawing;
  const shown = drawing.counts.slice(0, MOST_BARS);
  const values = shown.map(({ count }) => count);
  return {
    ...{ kind: 'chart', title, alt, categoryTitle },
    categories: shown.map(({ name }) => categoryLabel(name)),
    left: roundAxis(measured, values),
    right: null,
    series: [barSeries(measured, values, { role: 'data', label: (value) => formatNumber(value) })],
    references: [],
    divisions: [],
    barGap: 0.6,
    stacking: 'grouped',
  };
}
