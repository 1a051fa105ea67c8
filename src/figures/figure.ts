/**
 * What a drawing says, independent of where it is drawn.
 *
 * A `Chart` is described in data units and drawn by recharts on screen and as a native chart in Word. A `Diagram` is
 * already laid out, in points, and is drawn as SVG on screen and as native shapes in Word. Neither carries a colour:
 * marks have roles, and each renderer's theme chooses ink, dash and pattern for a role.
 */
export type Figure = Chart | Diagram;

interface FigureBase {
  /** Short name of what is shown, without a number: "Diagram Pareto keluhan". */
  readonly title: string;
  /** Text alternative computed from the result, one to three sentences. Never empty. */
  readonly alt: string;
}

/** Series over named categories, on one value axis or two. */
export interface Chart extends FigureBase {
  readonly kind: 'chart';
  readonly categories: readonly string[];
  /** What the categories are: "Jenis keluhan". May be empty. */
  readonly categoryTitle: string;
  readonly left: ChartAxis;
  readonly right: ChartAxis | null;
  readonly series: readonly ChartSeries[];
  /** Horizontal lines across the plot: thresholds, targets, limits. */
  readonly references: readonly ChartReference[];
  /** Space between neighbouring bars as a share of a bar's width; 0 makes them touch (Pareto). */
  readonly barGap: number;
  /** Bars of one category stand side by side or on top of each other. */
  readonly stacking: 'grouped' | 'stacked';
}

export interface ChartAxis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

export type ChartSide = 'left' | 'right';

export interface ChartSeries {
  readonly name: string;
  readonly mark: 'bar' | 'line';
  readonly axis: ChartSide;
  readonly role: SeriesRole;
  /** One per category; `null` leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Emphasis per category; a missing entry means `plain`. */
  readonly emphasis: readonly PointEmphasis[];
  /** Printed beside the point, already written in Indonesian; `null` prints nothing. */
  readonly labels: readonly (string | null)[];
}

/** `data` is the measured series; `before` and `after` are a pair; `cumulative` is the Pareto line. */
export type SeriesRole = 'data' | 'before' | 'after' | 'cumulative' | 'alternate';

/** `vital` marks the vital few; `muted` steps back (the catch-all bar). */
export type PointEmphasis = 'plain' | 'vital' | 'muted';

export interface ChartReference {
  readonly axis: ChartSide;
  readonly value: number;
  readonly label: string;
  readonly role: 'threshold' | 'target' | 'limit' | 'centre';
}

/** Boxes, lines and words at fixed places, in points, origin at the top left. */
export interface Diagram extends FigureBase {
  readonly kind: 'diagram';
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** The drawing needs a landscape page to be readable on paper. */
  readonly landscape: boolean;
}

export type Mark = BoxMark | LineMark | TextMark;

export interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: 'rectangle' | 'rounded' | 'capsule' | 'diamond' | 'circle';
  readonly role: MarkRole;
  /** Words inside, already broken into lines; empty draws the box alone. */
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly bold: boolean;
  /** Default `center`. */
  readonly align: 'start' | 'center';
}

export interface LineMark {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly role: MarkRole;
  readonly arrow: 'none' | 'end';
  /** Stroke width in points. */
  readonly width: number;
  readonly dash: 'solid' | 'dashed';
}

export interface TextMark {
  readonly kind: 'text';
  /** Anchor: the left, middle or right end of the first line's box, by `align`; `y` is the top of the first line. */
  readonly x: number;
  readonly y: number;
  /** Width that the words may take; the layout has already broken them to fit. */
  readonly width: number;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly bold: boolean;
  readonly align: 'start' | 'center' | 'end';
  readonly role: MarkRole;
}

/**
 * `spine`, `bone` and `twig` are a fishbone's lines; `head` its problem; `category` a bone's name; `proven` a cause
 * that data have proven; `candidate` one put to the vote; `thread` the red thread; `broken` where it is torn;
 * `planned` and `actual` a schedule's bars; `plain` all else.
 */
export type MarkRole =
  | 'plain'
  | 'quiet'
  | 'spine'
  | 'bone'
  | 'twig'
  | 'head'
  | 'category'
  | 'candidate'
  | 'proven'
  | 'thread'
  | 'broken'
  | 'planned'
  | 'actual';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width of one line of text in points. The one measurer is `measureText` of `figures/textWidth.ts`. */
export type MeasureText = (text: string, fontSize: number, bold: boolean) => number;
