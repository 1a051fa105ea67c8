import type { SeriesResult } from '#domain/tools/series.ts';
import { roundAxis } from './axis.ts';
import { categoryLabel } from '#words/drawings/chartText.ts';
import type { RadarChart } from '#figures/figure.ts';
import { drawSeries } from './series.ts';
import type { SeriesDrawing } from './series.ts';

/** Fewer spokes than this enclose nothing. */
export const FEWEST_SPOKES = 3;

/** Draws series around spokes, one for each category; the pair before and after in its own roles. */
export function drawSeriesRadar(result: SeriesResult, drawing: SeriesDrawing): RadarChart {
  const all = result.series.flatMap((each) => each.values.filter((value) => value !== null));
  // Names, roles and words are those of the bars.
  const bars = drawSeries(result, { ...drawing, shape: 'bar' });
  return {
    kind: 'radar',
    title: drawing.title,
    alt: bars.alt,
    spokes: result.categories.map(categoryLabel),
    axis: roundAxis(drawing.measured, all),
    series: bars.series.map(({ name, role, values }) => ({ name, role, values })),
  };
}
