import type { Chart } from '#figures/figure.ts';
import { LINE_HEIGHT, textWidth } from '#figures/textWidth.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';

export interface CategoryLabels {
  /** One entry per category; no lines where a label is left out. */
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
  /** Many named bars have their names upright, each under its bar. */
  readonly way: 'level' | 'upright';
}

const AIR = 8;
const MOST_LINES = 4;
/** More categories than this are days or weeks, of which every second or third label is enough. */
const MOST_NAMED = 14;
/** Longest upright name, in letters' heights. */
const UPRIGHT_ROOM = { squeeze: 11, scroll: 16 } as const;
/** From one upright line to the next, in letters' heights. */
export const UPRIGHT_STEP = 1.1;
/** Names up to this, in letters' heights, are soon read upright. */
const SHORT_NAME = 7;

/** Breaks the names of categories to fit under their share of the axis. */
export function categoryLabels(chart: Chart, band: number, look: FigureLook): CategoryLabels {
  const { categories } = chart;
  const font = fontOf(look);
  const mayStand = look.overflow === 'squeeze' || standWhole(chart, look);
  const isTight = mayStand && band < wantedBand(chart, look);
  if (isTight || isUpright(chart)) {
    const options = uprightRoom(chart, band, look);
    const step = Math.max(1, Math.ceil((look.tick * LINE_HEIGHT) / Math.max(1, band)));
    const lines = categories.map((category, index) =>
      index % step === 0 ? wrapText(category, options, textWidth) : [],
    );
    const height = widestLine(lines.flat(), font, textWidth) + 14;
    return { lines, height: Math.ceil(height), way: 'upright' };
  }
  const step = categories.length <= MOST_NAMED ? 1 : labelStep(categories, band, look);
  const options = { ...font, width: Math.max(16, band * step - AIR), maxLines: MOST_LINES };
  const lines = categories.map((category, index) =>
    index % step === 0 ? wrapText(category, options, textWidth) : [],
  );
  const most = Math.max(1, longest(lines));
  return { lines, height: most * look.tick * LINE_HEIGHT + 12, way: 'level' };
}

/** Width of a band in which the longest word of any name stays whole; at most seven letters' heights. */
function wantedBand(chart: Chart, look: FigureLook): number {
  if (isUpright(chart)) return chart.categories.length > 120 ? 0 : uprightBand(look);
  if (chart.categories.length > MOST_NAMED) return 0;
  return Math.ceil(Math.min(look.tick * 7.4, widestWord(chart.categories, look)) + AIR + 1);
}

/** Two short lines rather than one long, where they stand side by side: what names take the plot loses. */
function uprightRoom({ categories }: Chart, band: number, look: FigureLook) {
  const one = { ...fontOf(look), width: look.tick * UPRIGHT_ROOM[look.overflow], maxLines: 1 };
  if (band < look.tick * UPRIGHT_STEP * 2) return one;
  const isWhole = (width: number): boolean =>
    categories.every(
      (category) =>
        wrapText(category, { ...fontOf(look), width }, textWidth).length <= 2 &&
        category.split(/\s+/u).every((word) => textWidth(word, look.tick, false) <= width),
    );
  const widths = [6, 7, 8, 9, 10].map((letters) => letters * look.tick);
  return { ...one, width: widths.find(isWhole) ?? one.width, maxLines: 2 };
}

/** Width of a band below which a chart is scrolled: short names, such as months, stand upright before that. */
export function leastBand(chart: Chart, look: FigureLook): number {
  const wanted = wantedBand(chart, look);
  return standWhole(chart, look) ? Math.min(wanted, uprightBand(look)) : wanted;
}

/** Whether every name is short enough to stand upright without losing its end. */
function standWhole({ categories }: Chart, look: FigureLook): boolean {
  return widestLine(categories, fontOf(look), textWidth) <= look.tick * SHORT_NAME;
}

function uprightBand(look: FigureLook): number {
  return look.tick * LINE_HEIGHT + 4;
}

/** Names, not numbers or dates, under more bars than can stand side by side with their names. */
function isUpright({ categories, series }: Chart): boolean {
  return (
    categories.length > MOST_NAMED &&
    series.some(({ mark }) => mark === 'bar') &&
    categories.some((category) => category.length > 6)
  );
}

function labelStep(categories: readonly string[], band: number, look: FigureLook): number {
  const widest = Math.min(look.tick * 7.4, widestWord(categories, look));
  return Math.max(1, Math.ceil((widest + AIR) / Math.max(0.001, band)));
}

function widestWord(categories: readonly string[], look: FigureLook): number {
  let widest = 0;
  for (const category of categories) {
    widest = Math.max(widest, widestLine(category.split(/\s+/u), fontOf(look), textWidth));
  }
  return widest;
}

function longest(lines: CategoryLabels['lines']): number {
  return lines.reduce((most, one) => Math.max(most, one.length), 0);
}

function fontOf(look: FigureLook) {
  return { fontSize: look.tick, bold: false };
}
