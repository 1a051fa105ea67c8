import type { ChartAxis } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { widestLine } from '#figures/wrapText.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';

/** Height of the plot for the width of a chart, in pixels. */
export function plotHeight(width: number, { lowestPlot, highestPlot }: FigureLook): number {
  return Math.min(highestPlot, Math.max(lowestPlot, width * 0.45));
}

/** Room for the numbers and the title of a value axis, in pixels. */
export function axisWidth({ ticks, title }: ChartAxis, look: FigureLook): number {
  const labels = ticks.map(({ label }) => label);
  const numbers = widestLine(labels, { fontSize: look.tick, bold: false }, textWidth);
  return Math.ceil(numbers) + 12 + (title === '' ? 0 : look.title + 10);
}

/** Room for words that stand right of the plot, in pixels; a little air without any. */
export function wordRoom(words: readonly string[], look: FigureLook): number {
  const widest = widestLine(words, { fontSize: look.label, bold: true }, textWidth);
  return widest === 0 ? 14 : Math.ceil(widest) + 12;
}
