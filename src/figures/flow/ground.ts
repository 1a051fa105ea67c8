import type { LineMark, Mark, Point } from '#figures/figure.ts';
import type { Bounds } from '#figures/marks.ts';
import { lineMark, markBounds } from '#figures/marks.ts';

/** Parallel lines stand at least so far apart, in points. */
const APART = 3;
/** Air around words and symbols. */
const CLEAR = 1.5;

/** What already stands on a sheet and what may still be drawn without touching it. */
export interface Ground {
  readonly marks: readonly Mark[];
  readonly draw: (marks: readonly Mark[]) => void;
  /** Whether words or a symbol would stand on nothing. */
  readonly isFree: (bounds: Bounds) => boolean;
  /** Whether lines run past all words and symbols, and along no other line than `joined` ones. */
  readonly isOpen: (lines: readonly LineMark[], joined: readonly LineMark[]) => boolean;
  /** How many arrows these lines cross. */
  readonly crossings: (lines: readonly LineMark[]) => number;
}

export function emptyGround(): Ground {
  const marks: Mark[] = [];
  const solids: Bounds[] = [];
  const lines: LineMark[] = [];
  return {
    marks,
    draw: (added) => {
      for (const mark of added) {
        marks.push(mark);
        if (mark.kind === 'line') lines.push(mark);
        else solids.push(markBounds(mark));
      }
    },
    isFree: (bounds) =>
      solids.every((box) => !touch(bounds, box, CLEAR)) &&
      lines.every((line) => !touch(bounds, markBounds(line), CLEAR)),
    isOpen: (wanted, joined) =>
      wanted.every(
        (line) =>
          solids.every((box) => !touch(markBounds(line), box, CLEAR)) &&
          lines.every(
            (other) => !runsAlong(line, other) || (joined.includes(other) && isSame(line, other)),
          ),
      ),
    crossings: (wanted) =>
      wanted.reduce(
        (sum, line) =>
          sum + lines.filter((other) => other.role === 'spine' && cross(line, other)).length,
        0,
      ),
  };
}

/** A line with corners, as marks; the last bears the arrow head. */
export function cornered(points: readonly Point[]): readonly LineMark[] {
  const lines: LineMark[] = [];
  for (const [at, to] of points.entries()) {
    const from = points[at - 1];
    if (from === undefined || (from.x === to.x && from.y === to.y)) continue;
    lines.push(lineMark({ role: 'spine', from, to, width: 1 }));
  }
  return lines.map((line, at) => (at === lines.length - 1 ? { ...line, arrow: 'end' } : line));
}

function touch(one: Bounds, other: Bounds, air: number): boolean {
  return (
    one.left < other.right + air &&
    other.left < one.right + air &&
    one.top < other.bottom + air &&
    other.top < one.bottom + air
  );
}

function isUpright({ from, to }: LineMark): boolean {
  return from.x === to.x;
}

function runsAlong(one: LineMark, other: LineMark): boolean {
  return isUpright(one) === isUpright(other) && touch(markBounds(one), markBounds(other), APART);
}

/** Whether two parallel lines lie on each other, as ways to the same place may. */
function isSame(one: LineMark, other: LineMark): boolean {
  return isUpright(one) ? one.from.x === other.from.x : one.from.y === other.from.y;
}

function cross(one: LineMark, other: LineMark): boolean {
  return isUpright(one) !== isUpright(other) && touch(markBounds(one), markBounds(other), 0);
}
