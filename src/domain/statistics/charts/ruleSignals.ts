import type { ControlPanel, PointValues } from './controlPanel.ts';
import type { RunRule } from './runRule.ts';

/** What a rule looks at: values, centre and the standard error at each point. */
export type JudgedPanel = Pick<ControlPanel, 'values' | 'centre' | 'sigma'>;

/**
 * The points, counted from 1, at which a pattern is complete: its last point, and every later one that still completes it.
 *
 * Comparisons are strict: a point on a line is not beyond it, and one on the centre is on neither side and ends a run.
 * A missing point ends every run, windows must be full, and for "k of m" the completing point must itself be beyond.
 */
export function ruleSignals(rule: RunRule, panel: JudgedPanel): readonly number[] {
  switch (rule.kind) {
    case 'beyond': {
      const marks = sides(panel, rule.sigmas);
      return positions(marks.length, (index) => isSide(marks[index]));
    }
    case 'zone':
      return zoneSignals(sides(panel, rule.sigmas), rule);
    case 'same-side':
      return longRuns(sides(panel, 0), 'same', rule.length);
    case 'trend':
      return longRuns(steps(panel.values), 'same', rule.length - 1);
    case 'alternating':
      return longRuns(steps(panel.values), 'other', rule.length - 1);
    case 'within':
      return withinSignals(panel, rule);
    case 'outside':
      return outsideSignals(sides(panel, rule.sigmas), rule);
  }
}

const ABOVE = 1;
const BELOW = -1;
const NEITHER = 0;
/** Where it cannot be said. */
const MISSING = 2;

/** One of the four above for each point; a byte each, since a list of a hundred thousand is read by every rule. */
type Marks = Int8Array;

function isSide(mark: number | undefined): mark is number {
  return mark === ABOVE || mark === BELOW;
}

/** Room for the last bits of floating point, so that a mean of equal values is not beside them. */
const DUST = 4 * Number.EPSILON;

/** What a difference of two numbers may owe to floating point: nothing where both are whole. */
function dustOf(one: number, other: number): number {
  if (Number.isInteger(one) && Number.isInteger(other)) return 0;
  return DUST * Math.max(Math.abs(one), Math.abs(other));
}

function sides({ values, centre, sigma }: JudgedPanel, sigmas: number): Marks {
  return marked(values.length, (index) => {
    const value = values[index] ?? null;
    const middle = centre[index] ?? null;
    const error = sigmas === 0 ? 0 : (sigma[index] ?? null);
    if (value === null || middle === null || error === null) return MISSING;
    const distance = value - middle;
    const excess = Math.abs(distance) - sigmas * error;
    if (excess <= dustOf(value, middle)) return NEITHER;
    return distance > 0 ? ABOVE : BELOW;
  });
}

/** Whether each value is above, below or level with the one before. */
function steps(values: PointValues): Marks {
  return marked(values.length, (index) => {
    const value = values[index] ?? null;
    const before = index > 0 ? (values[index - 1] ?? null) : null;
    if (value === null || before === null) return MISSING;
    const step = value - before;
    if (Math.abs(step) <= dustOf(value, before)) return NEITHER;
    return step > 0 ? ABOVE : BELOW;
  });
}

/** A place is handed on, not its value: a number with decimals would be wrapped for each of a hundred thousand calls. */
function marked(length: number, markAt: (index: number) => number): Marks {
  const marks = new Int8Array(length);
  for (let index = 0; index < length; index += 1) marks[index] = markAt(index);
  return marks;
}

/** The points at which at least so many in a row are on a side, each on that of the one before, or each on the other. */
function longRuns(marks: Marks, next: 'same' | 'other', least: number): readonly number[] {
  const turn = next === 'same' ? 1 : -1;
  let length = 0;
  let before = NEITHER;
  return positions(marks.length, (index) => {
    const mark = marks[index];
    if (!isSide(mark)) {
      length = 0;
      return false;
    }
    length = mark === turn * before ? length + 1 : 1;
    before = mark;
    return length >= least;
  });
}

/** The window moves by one point at a time: what enters is added, what leaves is taken off. */
function zoneSignals(
  marks: Marks,
  { count, of }: { readonly count: number; readonly of: number },
): readonly number[] {
  const inWindow = { above: 0, below: 0, missing: 0 };
  const weigh = (mark: number | undefined, weight: 1 | -1): void => {
    if (mark === ABOVE) inWindow.above += weight;
    else if (mark === BELOW) inWindow.below += weight;
    else if (mark === MISSING) inWindow.missing += weight;
  };
  return positions(marks.length, (index) => {
    const mark = marks[index];
    weigh(mark, 1);
    if (index >= of) weigh(marks[index - of], -1);
    if (index < of - 1 || inWindow.missing > 0) return false;
    return (
      (mark === ABOVE && inWindow.above >= count) || (mark === BELOW && inWindow.below >= count)
    );
  });
}

function withinSignals(
  { values, centre, sigma }: JudgedPanel,
  { length, sigmas }: { readonly length: number; readonly sigmas: number },
): readonly number[] {
  let streak = 0;
  return positions(values.length, (index) => {
    const value = values[index] ?? null;
    const middle = centre[index] ?? null;
    const error = sigma[index] ?? null;
    const isWithin =
      value !== null &&
      middle !== null &&
      error !== null &&
      sigmas * error - Math.abs(value - middle) >
        DUST * Math.max(Math.abs(value), Math.abs(middle));
    streak = isWithin ? streak + 1 : 0;
    return streak >= length;
  });
}

function outsideSignals(
  marks: Marks,
  { length, sides }: { readonly length: number; readonly sides: 'both' | 'either' },
): readonly number[] {
  let streak = 0;
  const last = { above: -Infinity, below: -Infinity };
  return positions(marks.length, (index) => {
    const mark = marks[index];
    streak = isSide(mark) ? streak + 1 : 0;
    if (mark === ABOVE) last.above = index;
    if (mark === BELOW) last.below = index;
    if (streak < length) return false;
    return sides === 'either' || Math.min(last.above, last.below) > index - length;
  });
}

/** Counted from 1. */
function positions(length: number, isThere: (index: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < length; index += 1) if (isThere(index)) found.push(index + 1);
  return found;
}
