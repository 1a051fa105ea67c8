import type { Figure } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { widestLine } from '#figures/wrapText.ts';
import type { ChartPlace, ChartType } from '#office/charts/chartPlace.ts';
import { figureAt } from '#publications/slides/stops.ts';
import type { Stop } from '#publications/slides/stops.ts';
import type { Layout } from './look/master.ts';
import { FONT, places } from './look/measures.ts';

/** Letters that find room in a column beside a chart, as on the projector. */
const LONGEST_BESIDE = 150;
/** More bars than this want the whole width. */
const MOST_BESIDE = 12;

/** Where the sentence of a page stands. */
export function layoutOf({ slide, page, ...stop }: Stop): Layout {
  const { kind } = slide.shows;
  if (kind === 'title') return 'cover';
  if (kind === 'points') return 'points';
  const figure = figureAt({ slide, page, ...stop });
  if (figure === null || figure.kind === 'diagram') return 'below';
  const isBroad = figure.kind === 'chart' && figure.categories.length > MOST_BESIDE;
  return isBroad || slide.sentence.length > LONGEST_BESIDE ? 'below' : 'beside';
}

/** The room of a page's chart, with the sizes of type that a hall reads. */
export function chartPlace(stop: Stop): ChartPlace {
  const { width, height } = layoutOf(stop) === 'beside' ? places.besideBody : places.body;
  return {
    width: (width * 4) / 3,
    height: (height * 4) / 3,
    font: FONT,
    type: chartType(figureAt(stop), width),
  };
}

/** Words as large as the names of the bars allow; where even small ones would be broken within, they stand upright. */
function chartType(figure: Figure | null, width: number): ChartType {
  const usual: ChartType = { words: 16, names: 14, strength: 1.6, mostLevel: MOST_BESIDE };
  if (figure?.kind !== 'chart' || figure.series.every(({ mark }) => mark === 'line')) return usual;
  const share = figure.right === null ? PLOT_SHARE : PLOT_BETWEEN_AXES;
  const room = (width * share) / Math.max(1, figure.categories.length);
  const words = figure.categories.flatMap((name) => name.split(/\s+/u));
  const fitting = [16, 15, 14, 13, 12].find(
    (fontSize) => widestLine(words, { fontSize, bold: false }, textWidth) <= room,
  );
  return fitting === undefined
    ? { ...usual, words: 14, mostLevel: 0 }
    : { ...usual, words: fitting, names: Math.min(14, fitting) };
}

/** Of a chart's width, beside its axes. */
const PLOT_SHARE = 0.8;
const PLOT_BETWEEN_AXES = 0.68;
