import { LINE_HEIGHT, measureText } from '#figures/textWidth.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';
import { chartFont } from './chartStyle.ts';

export interface CategoryLabels {
  /** One entry per category; no lines where a label is left out. */
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
}

const FONT = { fontSize: chartFont.tick, bold: false };
const AIR = 8;
const MOST_LINES = 4;
/** More categories than this are days or weeks, of which every second or third label is enough. */
const MOST_NAMED = 14;

/** Breaks the names of categories to fit under their share of the axis. */
export function categoryLabels(categories: readonly string[], band: number): CategoryLabels {
  const step = categories.length <= MOST_NAMED ? 1 : labelStep(categories, band);
  const options = { ...FONT, width: Math.max(16, band * step - AIR), maxLines: MOST_LINES };
  const lines = categories.map((category, index) =>
    index % step === 0 ? wrapText(category, options, measureText) : [],
  );
  const most = Math.max(1, ...lines.map((one) => one.length));
  return { lines, height: most * chartFont.tick * LINE_HEIGHT + 12 };
}

/** Width of a band in which the longest word of any name stays whole; at most 96 pixels. */
export function wantedBand(categories: readonly string[]): number {
  if (categories.length > MOST_NAMED) return 0;
  return Math.ceil(Math.min(96, widestWord(categories)) + AIR + 1);
}

function labelStep(categories: readonly string[], band: number): number {
  return Math.max(1, Math.ceil((Math.min(96, widestWord(categories)) + AIR) / Math.max(1, band)));
}

function widestWord(categories: readonly string[]): number {
  return widestLine(
    categories.flatMap((category) => category.split(/\s+/u)),
    FONT,
    measureText,
  );
}
