import type { MarkRole } from '#figures/figure.ts';
import type { ShapeFill, ShapeLineOptions } from 'docx/shapes';
import { palette } from '#office/palette.ts';

/** How a mark of a role is inked on paper. */
interface MarkLook {
  readonly fill: ShapeFill;
  readonly outline: ShapeLineOptions;
  readonly ink: string;
  /** Of a line. */
  readonly stroke: string;
}

/** Weight, dash and pattern tell the roles apart on a black-and-white print; colour repeats it. */
export function markLook(role: MarkRole): MarkLook {
  return { ...plain, ...looks[role] };
}

const plain: MarkLook = {
  fill: palette.paper,
  outline: { color: palette.ink, width: 0.75 },
  ink: palette.ink,
  stroke: palette.ink,
};

const looks: Record<MarkRole, Partial<MarkLook>> = {
  plain: {},
  quiet: {
    outline: { color: palette.line, width: 0.75 },
    ink: palette.quiet,
    stroke: palette.line,
  },
  spine: { stroke: palette.ink },
  bone: { stroke: palette.data },
  twig: { stroke: palette.quiet },
  head: { fill: palette.ink, outline: { color: palette.ink, width: 1 }, ink: palette.paper },
  category: { fill: palette.tint, outline: { color: palette.data, width: 1 } },
  candidate: { outline: { color: palette.ink, width: 1 } },
  chosen: { fill: palette.ink, outline: { color: palette.ink, width: 1 } },
  proven: {
    outline: { color: palette.thread, width: 2 },
    ink: palette.thread,
    stroke: palette.thread,
  },
  thread: {
    outline: { color: palette.thread, width: 1.5 },
    stroke: palette.thread,
  },
  broken: {
    outline: { color: palette.quiet, width: 1, dash: 'dash' },
    ink: palette.quiet,
    stroke: palette.quiet,
  },
  planned: {
    fill: {
      type: 'pattern',
      pattern: 'lightUpwardDiagonal',
      color: palette.data,
      backgroundColor: palette.paper,
    },
    outline: { color: palette.data, width: 0.5 },
  },
  actual: {
    fill: palette.data,
    outline: { color: palette.data, width: 0.5 },
    ink: palette.paper,
    stroke: palette.data,
  },
};
