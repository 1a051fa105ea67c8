import type { Chart } from '#figures/figure.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { textWidth } from '#figures/textWidth.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';

/** From so many kinds on names no longer stand below their bars where they are read from afar. */
const FEWEST = 9;
/** Height of a row in letters' heights, below which words would touch. */
const LOWEST_ROW = 1.28;
const HIGHEST_ROW = 3;
/** The most that names take of the width. */
const NAMES = 0.46;
const AIR = 12;
const LINE = 1.12;
/** Letters of the screen run wider than those that are measured. */
const WIDER = 1.06;

/** Where the parts of lying bars stand, in pixels. */
export interface LyingFrame {
  readonly width: number;
  readonly height: number;
  readonly row: number;
  /** Names of each kind, broken into lines. */
  readonly names: readonly (readonly string[])[];
  /** Where the bars begin, and how long the longest may be. */
  readonly left: number;
  readonly room: number;
  /** Above the first row, for the head of the column of shares. */
  readonly top: number;
  /** Right edge of the column of shares. */
  readonly right: number;
}

/** Whether bars lie: many kinds with names, seen from afar. Times of day and months go on from left to right. */
export function barsLie(chart: Chart, height: number | null, look: FigureLook): boolean {
  const { categories, series, divisions } = chart;
  if (!look.isFar || height === null || divisions.length > 0) return false;
  if (categories.length < FEWEST || height / categories.length < look.tick * LOWEST_ROW)
    return false;
  const hasBars = series.some(({ mark }) => mark === 'bar');
  const isKinds = series.every(({ mark, role }) => mark === 'bar' || role === 'cumulative');
  return hasBars && isKinds && categories.some(isName) && !isTime(categories[0] ?? '');
}

function isName(category: string): boolean {
  return /\p{L}{4,}/u.test(category);
}

function isTime(category: string): boolean {
  return /^(jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|minggu|pekan|hari|bulan|tahun|triwulan|senin)/iu.test(
    category,
  );
}

/** Shares out the room of lying bars: names at the left, bars, their numbers, and the cumulative share at the right. */
export function lyingFrame(
  chart: Chart,
  room: { readonly width: number; readonly height: number },
  look: FigureLook,
): LyingFrame {
  const { width, height } = room;
  const count = Math.max(1, chart.categories.length);
  const font = { fontSize: look.tick * WIDER, bold: false };
  const hasShares = shareLabels(chart).length > 0;
  const top = hasShares ? look.tick * LINE : 0;
  const row = Math.min(look.tick * HIGHEST_ROW, (height - top) / count);
  const maxLines = Math.max(1, Math.floor(row / (look.tick * LINE)));
  const most = width * NAMES;
  const names = chart.categories.map((name) =>
    wrapText(name, { ...font, width: most, maxLines }, textWidth),
  );
  const left = Math.ceil(widestLine(names.flat(), font, textWidth)) + AIR;
  const numbers = wordsWidth(barLabels(chart), look);
  const shares = hasShares ? wordsWidth([...shareLabels(chart), chartWords.cumulative], look) : 0;
  const right = width - AIR;
  return {
    width,
    height: top + row * count,
    top,
    row,
    names,
    left,
    room: Math.max(40, right - left - numbers - shares),
    right,
  };
}

/** Of every bar, its number; the numbers of a stack stand in it. */
function barLabels({ series, stacking }: Chart): readonly string[] {
  if (stacking === 'stacked') return [];
  return series.flatMap(({ mark, labels }) => (mark === 'bar' ? labels.filter(isThere) : []));
}

/** The cumulative share of every kind, where there is one. */
export function shareLabels({ series }: Chart): readonly (string | null)[] {
  const line = series.find(({ role }) => role === 'cumulative');
  return line?.values.map((value) => (value === null ? null : formatPercent(value))) ?? [];
}

function isThere(label: string | null): label is string {
  return label !== null;
}

function wordsWidth(labels: readonly (string | null)[], look: FigureLook): number {
  const font = { fontSize: look.label * WIDER, bold: true };
  const widest = widestLine(labels.filter(isThere), font, textWidth);
  return widest === 0 ? 0 : Math.ceil(widest) + AIR;
}
