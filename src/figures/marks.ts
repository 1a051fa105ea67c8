import type { BoxMark, LineMark, Mark, Point, TextMark } from './figure.ts';
import { LINE_HEIGHT } from './textWidth.ts';

/** A place and the mark's own wishes; the rest is what most marks have. */
type Wishes<M extends Mark, Needed extends keyof M> = Pick<M, Needed> & Partial<Omit<M, 'kind'>>;

export function textMark(
  wishes: Wishes<TextMark, 'x' | 'y' | 'width' | 'lines' | 'fontSize'>,
): TextMark {
  return { kind: 'text', bold: false, align: 'start', role: 'plain', ...wishes };
}

export function boxMark(wishes: Wishes<BoxMark, 'x' | 'y' | 'width' | 'height' | 'role'>): BoxMark {
  return {
    kind: 'box',
    shape: 'rectangle',
    lines: [],
    fontSize: 9,
    bold: false,
    align: 'center',
    ...wishes,
  };
}

export function lineMark(wishes: Wishes<LineMark, 'from' | 'to' | 'role'>): LineMark {
  return { kind: 'line', arrow: 'none', width: 0.75, dash: 'solid', ...wishes };
}

/** Height in points of some lines of text. */
export function textHeight(lines: readonly string[], fontSize: number): number {
  return lines.length * fontSize * LINE_HEIGHT;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle that a mark takes, in points. */
export function markBounds(mark: Mark): Bounds {
  switch (mark.kind) {
    case 'box':
      return {
        left: mark.x,
        top: mark.y,
        right: mark.x + mark.width,
        bottom: mark.y + mark.height,
      };
    case 'text': {
      const share = { start: 0, center: 0.5, end: 1 }[mark.align];
      const left = mark.x - mark.width * share;
      const bottom = mark.y + textHeight(mark.lines, mark.fontSize);
      return { left, top: mark.y, right: left + mark.width, bottom };
    }
    case 'line':
      return {
        left: Math.min(mark.from.x, mark.to.x),
        top: Math.min(mark.from.y, mark.to.y),
        right: Math.max(mark.from.x, mark.to.x),
        bottom: Math.max(mark.from.y, mark.to.y),
      };
    default:
      return mark satisfies never;
  }
}

/** The rectangle that all marks take; an empty one at the origin without marks. */
export function boundsOf(marks: readonly Mark[]): Bounds {
  const [first, ...rest] = marks.map(markBounds);
  if (first === undefined) return { left: 0, top: 0, right: 0, bottom: 0 };
  return rest.reduce(
    (all, one) => ({
      left: Math.min(all.left, one.left),
      top: Math.min(all.top, one.top),
      right: Math.max(all.right, one.right),
      bottom: Math.max(all.bottom, one.bottom),
    }),
    first,
  );
}

/** Moves the marks so that they stand `margin` points from every edge, and says how large the sheet must be. */
export function frameMarks(
  marks: readonly Mark[],
  margin: number,
): { readonly marks: readonly Mark[]; readonly width: number; readonly height: number } {
  const { left, top, right, bottom } = boundsOf(marks);
  const by = { x: margin - left, y: margin - top };
  return {
    marks: marks.map((mark) => moveMark(mark, by)),
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}

function moveMark(mark: Mark, by: Point): Mark {
  if (mark.kind === 'line') {
    return { ...mark, from: movePoint(mark.from, by), to: movePoint(mark.to, by) };
  }
  return { ...mark, ...movePoint(mark, by) };
}

function movePoint({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}
