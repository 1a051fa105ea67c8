import type { Mark, Point } from '#figures/figure.ts';
import { lineMark } from '#figures/marks.ts';
import { isTornInto } from './threadInput.ts';
import type { ThreadKnot } from './threadInput.ts';

/** A piece of the thread as it is drawn. */
export interface Link {
  readonly marks: readonly Mark[];
  readonly isTorn: boolean;
}

const WIDTH = 1.6;

/** Straight into a knot. */
export function straight(from: Point, to: Point, into: ThreadKnot): Link {
  return through([from, to], into);
}

/** Across, along and across again, with the bend half way. */
export function bent(from: Point, to: Point, into: ThreadKnot): Link {
  if (Math.abs(from.y - to.y) < 0.5) return straight(from, { x: to.x, y: from.y }, into);
  const bend = (from.x + to.x) / 2;
  return through([from, { x: bend, y: from.y }, { x: bend, y: to.y }, to], into);
}

/** Down from a trunk and across. */
export function hanging(from: Point, to: Point, into: ThreadKnot): Link {
  return through([from, { x: from.x, y: to.y }, to], into);
}

/** Through given corners. */
export function through(points: readonly Point[], into: ThreadKnot): Link {
  const isTorn = isTornInto(into);
  const marks = points.slice(1).flatMap((to, index): Mark[] => {
    const from = points[index];
    if (from === undefined || (from.x === to.x && from.y === to.y)) return [];
    const dash = isTorn ? 'dashed' : 'solid';
    return [lineMark({ role: isTorn ? 'broken' : 'thread', from, to, width: WIDTH, dash })];
  });
  return { marks, isTorn };
}

/** What holds is drawn over what is torn. */
export function linkMarks(links: readonly Link[]): readonly Mark[] {
  const drawn = [...links.filter(({ isTorn }) => isTorn), ...links.filter((link) => !link.isTorn)];
  return drawn.flatMap(({ marks }) => marks);
}
