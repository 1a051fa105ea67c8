import type { Chart, ChartAxis, ChartSeries } from '#figures/figure.ts';
import type { ChartRunOptions } from 'docx/charts';
import { finiteOrGap } from './chartCommon.ts';
import type { ChartType } from './chartPlace.ts';
import { barFill, isUnderCurve } from './nativeBarFill.ts';
import { palette } from '#office/palette.ts';

type NativeSeries = Extract<ChartRunOptions, { readonly type: 'column' }>['series'][number];
type NativeLabel = NonNullable<NativeSeries['pointLabels']>[number];

interface Point {
  readonly series: ChartSeries;
  readonly index: number;
  readonly value: number | null;
}

/** All below are shares of the plot's height: of a number with its air, and of the lowest bar that holds one. */
export const NUMBER = 0.08;
const LOWEST_BAR = 0.12;
const LOWEST_PIECE = 0.1;
/** A fall from one point to the next of more than this. */
const STEEP = 0.1;

/** On these a number is printed in white. */
const darkFills: ReadonlySet<string> = new Set([
  palette.data,
  palette.thread,
  palette.ink,
  palette.quiet,
]);

export function axisOf(side: ChartSeries['axis'], { left, right }: Chart): ChartAxis {
  return side === 'right' && right !== null ? right : left;
}

/** How high a value stands in the plot: 0 at its foot, 1 at its top. */
export function shareOf(
  value: number,
  { axis }: { readonly axis: ChartSeries['axis'] },
  chart: Chart,
): number {
  const { min, max } = axisOf(axis, chart);
  return (value - min) / (max - min);
}

/** A point's words, in the first place where no line strikes them out. */
export function pointLabel(
  { series, index, value }: Point,
  chart: Chart,
  { words }: ChartType,
): NativeLabel {
  const text = series.labels[index];
  if (!text || value === null) return false;
  const font = (color: string) => ({ size: words, color, bold: series.mark === 'bar' });
  if (series.mark === 'line') {
    return { text, position: besideLine(series, index, chart), font: font(palette.ink) } as const;
  }
  const share = shareOf(value, series, chart);
  const fill = barFill(series, index, chart);
  const within = font(darkFills.has(fill) ? palette.paper : palette.ink);
  if (chart.stacking === 'stacked') {
    // A number taller than its piece of the bar would lie over the numbers beside it.
    return share < LOWEST_PIECE ? false : ({ text, position: 'center', font: within } as const);
  }
  const position = atBar(share, index, chart);
  return { text, position, font: position === 'outsideEnd' ? font(palette.ink) : within } as const;
}

/** A number may stand out of the plot a little; at its very top it would be cut off. */
function hasRoomAbove(share: number): boolean {
  return share <= 0.98;
}

type BarPlace = 'outsideEnd' | 'insideEnd' | 'insideBase';

/** Above the bar; within it where a line would cross the number or the plot ends. */
function atBar(share: number, index: number, chart: Chart): BarPlace {
  const bands: Readonly<Record<BarPlace, Band>> = {
    outsideEnd: [share, share + NUMBER],
    insideEnd: [share - NUMBER, share],
    insideBase: [0, NUMBER],
  };
  const crossed = chart.series.filter(({ mark }) => mark === 'line');
  const order: readonly BarPlace[] = isUnderCurve(chart)
    ? ['insideBase', 'insideEnd', 'outsideEnd']
    : crossed.length > 0
      ? ['insideEnd', 'outsideEnd']
      : ['outsideEnd', 'insideEnd', 'insideBase'];
  const fitting = order.filter((place) =>
    place === 'outsideEnd' ? hasRoomAbove(share) : share > LOWEST_BAR,
  );
  const lines = [...crossed.map((line) => bandOver(line, index, chart)), ...levels(chart)];
  const isFree = (place: BarPlace): boolean => lines.every((line) => !touch(bands[place], line));
  return fitting.find(isFree) ?? fitting[0] ?? 'outsideEnd';
}

/** Above a point, but below a valley and at the right of a steep fall: there the line itself is out of the way. */
function besideLine(series: ChartSeries, index: number, chart: Chart): 'above' | 'below' | 'right' {
  const share = (at: number): number | null => {
    const value = finiteOrGap(series.values[at]);
    return value === null ? null : shareOf(value, series, chart);
  };
  const [before, own, after] = [share(index - 1), share(index) ?? 0, share(index + 1)];
  const isClear = (band: Band): boolean => levels(chart).every((level) => !touch(band, level));
  const above = isClear([own, own + NUMBER]);
  const below = isClear([own - NUMBER, own]);
  if (!hasRoomAbove(own)) return 'right';
  if (before !== null && after !== null) {
    if (own < before && own < after && (below || !above)) return 'below';
    if (before > own && own > after && own - after > STEEP) return 'right';
  }
  return above || !below ? 'above' : 'below';
}

/** From and to, from the foot of the plot. */
type Band = readonly [number, number];

/** Side by side is not struck out. */
const HAIR = 0.005;

function touch([low, high]: Band, [from, to]: Band): boolean {
  return from < high - HAIR && to > low + HAIR;
}

function levels(chart: Chart): readonly Band[] {
  return chart.references.map((reference): Band => {
    const share = shareOf(reference.value, reference, chart);
    return [share, share];
  });
}

/** Heights that a line passes over the number of a bar, about half as wide as the bar. */
function bandOver(line: ChartSeries, index: number, chart: Chart): Band {
  const [before, own, after] = [-1, 0, 1].map((step) => finiteOrGap(line.values[index + step]));
  if (typeof own !== 'number') return [-1, -1];
  const near = [before, after].map((other) =>
    typeof other === 'number' ? own + (other - own) * 0.3 : own,
  );
  const shares = [own, ...near].map((value) => shareOf(value, line, chart));
  return [Math.min(...shares), Math.max(...shares)];
}
