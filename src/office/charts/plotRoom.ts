import type { ChartAxis, MeasureText } from '#figures/figure.ts';
import { LINE_HEIGHT, textWidth } from '#figures/textWidth.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';
import { BuilderElement, XmlComponent } from 'docx';
import { partOf, treeOf } from './chartTree.ts';
import type { ChartPlace } from './chartPlace.ts';

/** What stands around the plot of a chart. */
export interface AroundPlot {
  readonly left: ChartAxis;
  readonly right: ChartAxis | null;
  /** Names below the plot, each beside the other, with the line ends that they have. */
  readonly names: readonly string[];
  /** Degrees by which they are turned. */
  readonly rotation: number;
  readonly title: string;
  readonly legend: readonly string[];
}

/** A rectangle as shares of the chart. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * The chart, its plot as large as the words around it leave. By itself LibreOffice leaves so much between them that a flat
 * chart is all words.
 */
export function withPlotRoom<Run extends XmlComponent>(
  run: Run,
  around: AroundPlot,
  place: ChartPlace,
): Run {
  const room = place.type.fillsRoom ? plotRoom(around, place) : null;
  if (room !== null) layPlot(run, room);
  return run;
}

/** Between words and what stands beside them, in points. */
const GAP = 4;
/** What an office leaves between the names below the plot, their title and the legend, in points. */
const TITLE_GAP = 6;
/** A line with its point beside each name of a legend, and the space around them, in points. */
const KEY = 58;
/** Share of a chart's width that its legend takes at most. */
const LEGEND_SHARE = 0.88;
/** How wide the words of a typeface are beside what is measured, which is on the safe side. */
const NARROW: ReadonlyMap<string, number> = new Map([['Times New Roman', 0.85]]);
/** A plot of less is left to the office. */
const LEAST_SHARE = 0.25;

/** `null` where the words leave next to nothing. */
export function plotRoom(around: AroundPlot, place: ChartPlace): Rectangle | null {
  const { words } = place.type;
  const line = words * LINE_HEIGHT;
  const measure = measureIn(place.font);
  const [width, height] = [place.width * 0.75, place.height * 0.75];
  const left = besidePlot(around.left, words);
  const right = around.right === null ? 4 * GAP : besidePlot(around.right, words);
  const plotWidth = width - left - right;
  const slot = plotWidth / Math.max(1, around.names.length);
  const below =
    namesHeight(around, slot, { words, measure }) +
    (around.title === '' ? 0 : line + TITLE_GAP) +
    legendHeight(around.legend, width * LEGEND_SHARE, { words, measure }) +
    GAP / 2;
  const top = 2 * GAP;
  const plotHeight = height - top - below;
  if (plotHeight < height * LEAST_SHARE || plotWidth < width * LEAST_SHARE) return null;
  return { x: left / width, y: top / height, w: plotWidth / width, h: plotHeight / height };
}

/** The numbers of an axis, and its title on its side. */
function besidePlot({ ticks, title }: ChartAxis, words: number): number {
  const numbers = ticks.map(({ label }) => label);
  const own = widestLine(numbers, { fontSize: words, bold: false }, textWidth);
  return own + 3 * GAP + (title === '' ? 0 : words * LINE_HEIGHT + GAP);
}

/** Words as they are written on an axis and in a legend. */
interface Written {
  readonly words: number;
  readonly measure: MeasureText;
}

function measureIn(font: string): MeasureText {
  const narrow = NARROW.get(font) ?? 1;
  return (...text) => textWidth(...text) * narrow;
}

function namesHeight(
  { names, rotation }: AroundPlot,
  slot: number,
  { words, measure }: Written,
): number {
  const line = words * LINE_HEIGHT;
  const look = { fontSize: words, bold: false };
  if (rotation !== 0) {
    const angle = (Math.abs(rotation) * Math.PI) / 180;
    return widestLine(names, look, measure) * Math.sin(angle) + line * Math.cos(angle) + GAP;
  }
  const lines = names.map((name) =>
    name
      .split('\n')
      .reduce((sum, part) => sum + wrapText(part, { width: slot, ...look }, measure).length, 0),
  );
  return Math.max(1, ...lines) * line + GAP / 2;
}

function legendHeight(
  names: readonly string[],
  width: number,
  { words, measure }: Written,
): number {
  if (names.length === 0) return 0;
  let rows = 1;
  let filled = 0;
  for (const name of names) {
    const own = KEY + measure(name, words, false);
    if (filled > 0 && filled + own > width) {
      rows += 1;
      filled = 0;
    }
    filled += own;
  }
  return rows * words * LINE_HEIGHT + GAP / 2;
}

function layPlot(element: XmlComponent, room: Rectangle): boolean {
  const { rootKey, root } = treeOf(element);
  if (rootKey === 'c:plotArea') {
    const at = root.findIndex(
      (child) => child instanceof XmlComponent && treeOf(child).rootKey === 'c:layout',
    );
    if (at >= 0) root.splice(at, 1, layoutOf(room));
    return true;
  }
  const within = [...root, partOf(element)].filter((child) => child instanceof XmlComponent);
  return within.some((child) => layPlot(child, room));
}

function layoutOf({ x, y, w, h }: Rectangle): XmlComponent {
  const share = (name: string, value: number) => valued(name, value.toFixed(4));
  const children = [
    valued('c:layoutTarget', 'inner'),
    valued('c:xMode', 'edge'),
    valued('c:yMode', 'edge'),
    share('c:x', x),
    share('c:y', y),
    share('c:w', w),
    share('c:h', h),
  ];
  const manual = new BuilderElement({ name: 'c:manualLayout', children });
  return new BuilderElement({ name: 'c:layout', children: [manual] });
}

function valued(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'val', value } } });
}
