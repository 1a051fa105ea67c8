/**
 * What a drawing says, independent of where it is drawn.
 *
 * Charts are described in data units and drawn by recharts on screen and as native charts in Word. A `Diagram` is
 * already laid out, in points, and is drawn as SVG on screen and as native shapes in Word. None carries a colour:
 * marks have roles, and each renderer's theme chooses ink, dash and pattern for a role.
 */
export type Figure = Chart | ScatterChart | PieChart | RadarChart | Diagram;

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
  /** Vertical lines: where a stage begins, a change was made, a specification ends. */
  readonly divisions: readonly ChartDivision[];
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
  /** What a table of the figure's numbers says of each value, where that is more than there is room for beside the point. */
  readonly inFull?: readonly (string | null)[] | undefined;
}

/**
 * `data` is the measured series; `before` and `after` are a pair; `cumulative` is the Pareto line; `limit` and `centre`
 * are the stepped lines of a control chart, drawn without points; `curve` is a smooth line without points; `fifth`
 * to `eighth` are bars of that group, where a chart has so many.
 */
export type SeriesRole =
  | 'data'
  | 'before'
  | 'after'
  | 'cumulative'
  | 'alternate'
  | 'limit'
  | 'centre'
  | 'curve'
  | 'fifth'
  | 'sixth'
  | 'seventh'
  | 'eighth';

/**
 * `vital` marks the vital few; `muted` steps back (the catch-all bar); `signal` is a point that a rule has found;
 * `struck` one that was taken out of the reckoning with a reason.
 */
export type PointEmphasis = 'plain' | 'vital' | 'muted' | 'signal' | 'struck';

export interface ChartReference {
  readonly axis: ChartSide;
  readonly value: number;
  readonly label: string;
  readonly role: 'threshold' | 'target' | 'limit' | 'centre';
}

export interface ChartDivision {
  /** In categories: 0 is the left edge of the first, 1 its right edge, 0.5 its middle. */
  readonly at: number;
  readonly label: string;
  /** `stage` begins new limits; `change` is a countermeasure put to work; `limit` is a specification. */
  readonly role: 'stage' | 'change' | 'limit' | 'target' | 'centre';
}

/** Points on two value axes, with lines through them. */
export interface ScatterChart extends FigureBase {
  readonly kind: 'scatter';
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** One group per stratum; each gets its own shape. One group without a name where there are no strata. */
  readonly groups: readonly {
    readonly name: string;
    readonly points: readonly ScatterPoint[];
  }[];
  /** Straight lines between two points: the trend, the medians. */
  readonly lines: readonly {
    readonly name: string;
    readonly from: Point;
    readonly to: Point;
    readonly role: 'trend' | 'median';
  }[];
}

export interface ScatterPoint extends Point {
  /** Printed beside the point; `null` prints nothing. */
  readonly label: string | null;
  readonly emphasis: PointEmphasis;
}

/** Shares of a whole, clockwise from the top. */
export interface PieChart extends FigureBase {
  readonly kind: 'pie';
  readonly slices: readonly {
    readonly name: string;
    readonly value: number;
    /** Already written in Indonesian: "42 (35,0%)". */
    readonly label: string;
    readonly emphasis: PointEmphasis;
  }[];
}

/** One closed line per series over the same spokes. */
export interface RadarChart extends FigureBase {
  readonly kind: 'radar';
  readonly spokes: readonly string[];
  readonly axis: ChartAxis;
  readonly series: readonly {
    readonly name: string;
    readonly role: SeriesRole;
    /** One per spoke; `null` leaves a gap. */
    readonly values: readonly (number | null)[];
  }[];
}

/** Boxes, lines and words at fixed places, in points, origin at the top left. */
export interface Diagram extends FigureBase {
  readonly kind: 'diagram';
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /**
   * The parts that a projector builds it up from, each by the position of its first mark; what comes before the first is
   * the ground. Empty shows all at once.
   */
  readonly parts: readonly number[];
  /** The drawing needs a landscape page to be readable on paper. */
  readonly landscape: boolean;
  /** Where a drawing goes over several sheets, the id of the part that this one shows. */
  readonly sheetOf?: string;
  /** Areas that a screen may open; paper knows none. */
  readonly places?: readonly DiagramPlace[];
}

/** An area of a drawing that stands for a record. */
export interface DiagramPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it stands for, in the words of whoever made the drawing. */
  readonly to: string;
  /** Its name for those who cannot see it. */
  readonly name: string;
}

export type Mark = BoxMark | LineMark | TextMark;

export interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `pentagon` is the connector to another page: a square whose lower side is a tip. */
  readonly shape: 'rectangle' | 'rounded' | 'capsule' | 'diamond' | 'circle' | 'pentagon';
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
 * that data have proven; `candidate` one put to the vote; `chosen` one that the vote has kept; `thread` the red thread; `broken` where it is torn;
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
  | 'chosen'
  | 'proven'
  | 'thread'
  | 'broken'
  | 'planned'
  | 'actual';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width of one line of text in points. The one measurer is `textWidth` of `figures/textWidth.ts`. */
export type MeasureText = (text: string, fontSize: number, bold: boolean) => number;
