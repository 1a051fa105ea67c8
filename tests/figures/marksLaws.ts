import { expect } from 'vitest';
import type { Diagram, LineMark, Mark } from '#figures/figure.ts';
import { markBounds } from '#figures/marks.ts';
import type { Bounds } from '#figures/marks.ts';

/** Less than a thousandth of a point is rounding, not overlap. */
const TOLERANCE = 0.001;

/** Every number is finite, every mark lies on the sheet, and there are words for those who cannot see it. */
export function expectSoundDiagram(diagram: Diagram): void {
  expect(diagram.alt.trim()).not.toBe('');
  expect(diagram.title.trim()).not.toBe('');
  for (const mark of diagram.marks) {
    const { left, top, right, bottom } = markBounds(mark);
    expect([left, top, right, bottom].every(Number.isFinite)).toBe(true);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-TOLERANCE);
    expect(right).toBeLessThanOrEqual(diagram.width + TOLERANCE);
    expect(bottom).toBeLessThanOrEqual(diagram.height + TOLERANCE);
  }
}

/** Pairs of words and boxes that cover each other; empty in a readable drawing. */
export function overlaps(marks: readonly Mark[]): readonly string[] {
  const solid = marks.filter((mark) => mark.kind !== 'line');
  return solid.flatMap((one, index) =>
    solid
      .slice(index + 1)
      .filter((other) => touch(markBounds(one), markBounds(other)))
      .map((other) => `${wordsOf(one)} × ${wordsOf(other)}`),
  );
}

/** Words that a line runs through. */
export function struckWords(marks: readonly Mark[]): readonly string[] {
  const lines = marks.filter((mark) => mark.kind === 'line');
  return marks
    .filter((mark) => mark.kind === 'text')
    .filter((text) => lines.some((line) => crosses(line, markBounds(text))))
    .map(wordsOf);
}

function wordsOf(mark: Mark): string {
  return mark.kind === 'line' ? 'line' : `${mark.kind} "${mark.lines.join(' ')}"`;
}

function touch(one: Bounds, other: Bounds): boolean {
  return (
    one.left < other.right - TOLERANCE &&
    other.left < one.right - TOLERANCE &&
    one.top < other.bottom - TOLERANCE &&
    other.top < one.bottom - TOLERANCE
  );
}

/** Clips the line against the rectangle (Liang–Barsky) and asks whether anything is left. */
function crosses({ from, to }: LineMark, box: Bounds): boolean {
  const along = { x: to.x - from.x, y: to.y - from.y };
  let enter = 0;
  let leave = 1;
  const edges: readonly (readonly [number, number])[] = [
    [-along.x, from.x - box.left - TOLERANCE],
    [along.x, box.right - from.x - TOLERANCE],
    [-along.y, from.y - box.top - TOLERANCE],
    [along.y, box.bottom - from.y - TOLERANCE],
  ];
  for (const [speed, distance] of edges) {
    if (speed === 0 && distance < 0) return false;
    if (speed < 0) enter = Math.max(enter, distance / speed);
    if (speed > 0) leave = Math.min(leave, distance / speed);
  }
  return enter < leave;
}
