import type { Chart, ChartAxis } from '#figures/figure.ts';
import { measureText } from '#figures/textWidth.ts';
import { widestLine } from '#figures/wrapText.ts';
import { chartFont } from './chartStyle.ts';

const LOWEST_PLOT = 200;
const HIGHEST_PLOT = 340;

/** Height of the plot for the width of a chart, in pixels. */
export function plotHeight(width: number): number {
  return Math.min(HIGHEST_PLOT, Math.max(LOWEST_PLOT, width * 0.45));
}

/** Room for the numbers and the title of a value axis, in pixels. */
export function axisWidth({ ticks, title }: ChartAxis): number {
  const labels = ticks.map(({ label }) => label);
  const numbers = widestLine(labels, { fontSize: chartFont.tick, bold: false }, measureText);
  return Math.ceil(numbers) + 12 + (title === '' ? 0 : chartFont.title + 10);
}

/** Room right of the plot for the words of the reference lines, in pixels. */
export function referenceRoom({ references }: Chart): number {
  const labels = references.map(({ label }) => label);
  const words = widestLine(labels, { fontSize: chartFont.label, bold: true }, measureText);
  return words === 0 ? 12 : Math.ceil(words) + 10;
}
