import type { ChartAxis, Diagram, Figure } from '#figures/figure.ts';
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
  return isBroad(figure) || slide.sentence.length > LONGEST_BESIDE ? 'below' : 'beside';
}

/** Whether its names are read only over the whole width of a slide. */
function isBroad(figure: Figure): boolean {
  if (figure.kind !== 'chart') return false;
  return (
    figure.categories.length > MOST_BESIDE ||
    (namesSize(figure, places.besideBody.width) === null &&
      namesSize(figure, places.body.width) !== null)
  );
}

/** A page's chart; what its legend names is not named once more along two axes, nor what the names of bars say. */
export function slideChart(stop: Stop): Exclude<Figure, Diagram> | null {
  const figure = figureAt(stop);
  if (figure === null || figure.kind === 'diagram') return null;
  if (figure.kind !== 'chart' || figure.right === null) return figure;
  const named = figure.series.map(({ name }) => name);
  const untold = (axis: ChartAxis) => (named.includes(axis.title) ? { ...axis, title: '' } : axis);
  return { ...figure, categoryTitle: '', left: untold(figure.left), right: untold(figure.right) };
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
  const usual: ChartType = {
    words: 16,
    names: 14,
    strength: 1.6,
    mostLevel: MOST_BESIDE,
    fillsRoom: false,
  };
  if (figure?.kind !== 'chart') return usual;
  const fitting = namesSize(figure, width);
  return fitting === null
    ? { ...usual, words: 14, mostLevel: 0 }
    : { ...usual, words: fitting, names: Math.min(14, fitting) };
}

/** Points in which the names of bars stand level beside each other; `null` where even small ones do not. */
function namesSize({ categories, series }: Chart, width: number): number | null {
  if (series.every(({ mark }) => mark === 'line')) return NAME_SIZES[0];
  const room = (width * PLOT_SHARE) / Math.max(1, categories.length);
  const words = categories.flatMap((name) => name.split(/\s+/u));
  const fits = (fontSize: number) =>
    widestLine(words, { fontSize, bold: false }, textWidth) <= room;
  return NAME_SIZES.find(fits) ?? null;
}

type Chart = Extract<Figure, { readonly kind: 'chart' }>;

/** What is smaller is not read in a hall. */
const NAME_SIZES = [16, 15, 14] as const;

/** Of a chart's width, beside an axis with its title, or between two without. */
const PLOT_SHARE = 0.8;
