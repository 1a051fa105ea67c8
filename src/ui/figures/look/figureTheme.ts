import type { MarkRole, PointEmphasis, SeriesRole } from '#figures/figure.ts';
import { palette } from '#figures/palette.ts';

/** Ink, fill and weight of a mark on the screen. */
export interface MarkStyle {
  readonly stroke: string;
  readonly fill: string;
  /** Colour of words. */
  readonly ink: string;
  /** Width in points of a box's outline. */
  readonly outline: number;
}

/**
 * Colours of figures on the screen, as explicit values: recharts and copied SVG know no custom properties.
 *
 * Shape, dash and weight carry the meaning already; a colour only repeats it.
 */
export const screenColours = {
  ink: palette.ink,
  data: palette.data,
  muted: palette.muted,
  thread: palette.thread,
  line: palette.line,
  quiet: palette.quiet,
  paper: palette.white,
  tint: palette.tint,
  dataTint: palette.dataTint,
} as const;

const colours = screenColours;
const plain: MarkStyle = {
  stroke: colours.quiet,
  fill: colours.paper,
  ink: colours.ink,
  outline: 0.75,
};

export const markStyles: Readonly<Record<MarkRole, MarkStyle>> = {
  plain,
  quiet: { ...plain, stroke: colours.line, fill: colours.tint, ink: colours.quiet },
  spine: { ...plain, stroke: colours.ink },
  bone: { ...plain, stroke: colours.data },
  twig: { ...plain, stroke: colours.muted },
  head: { ...plain, stroke: colours.ink, fill: colours.ink, ink: colours.paper },
  category: { ...plain, stroke: colours.data, fill: colours.dataTint, outline: 1 },
  candidate: { ...plain, stroke: colours.ink, outline: 1.1 },
  chosen: { ...plain, stroke: colours.ink, fill: colours.ink, outline: 1.1 },
  proven: { ...plain, stroke: colours.thread, outline: 1.5 },
  thread: { ...plain, stroke: colours.thread, fill: colours.thread, ink: colours.thread },
  broken: { ...plain, stroke: colours.quiet, ink: colours.quiet, outline: 1.5 },
  planned: { ...plain, stroke: colours.data, fill: colours.dataTint, outline: 0.9 },
  actual: { ...plain, stroke: colours.ink, fill: colours.ink },
};

/** Bars and lines of a series where no point of it is emphasised. */
export const seriesColours: Readonly<Record<SeriesRole, string>> = {
  data: colours.data,
  before: colours.muted,
  after: colours.data,
  cumulative: colours.ink,
  alternate: colours.quiet,
  limit: colours.ink,
  centre: colours.quiet,
  curve: colours.ink,
  fifth: colours.muted,
  sixth: colours.dataTint,
  seventh: colours.ink,
  eighth: colours.data,
};

export const emphasisColours: Readonly<Record<Exclude<PointEmphasis, 'plain'>, string>> = {
  vital: colours.thread,
  muted: colours.muted,
  signal: colours.thread,
  struck: colours.quiet,
};
