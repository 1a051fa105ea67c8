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
    case 'beyond':
      return positions(sides(panel, rule.sigmas).map((side) => side !== null && side !== 0));
    case 'zone':
      return zoneSignals(sides(panel, rule.sigmas), rule);
    case 'same-side':
      return positions(streaks(sides(panel, 0)).map((length) => length >= rule.length));
    case 'trend':
      return positions(streaks(steps(panel.values)).map((length) => length >= rule.length - 1));
    case 'alternating':
      return positions(swings(steps(panel.values)).map((length) => length >= rule.length - 1));
    case 'within':
      return withinSignals(panel, rule);
    case 'outside':
      return outsideSignals(sides(panel, rule.sigmas), rule);
  }
}

/** Above (1), below (−1) or neither (0); `null` where it cannot be said. */
type Side = -1 | 0 | 1 | null;

/** Room for the last bits of floating point, so that a mean of equal values is not beside them. */
const DUST = 1e-14;

function sides({ values, centre, sigma }: JudgedPanel, sigmas: number): readonly Side[] {
  return values.map((value, index) => {
    const middle = centre[index] ?? null;
    const error = sigmas === 0 ? 0 : (sigma[index] ?? null);
    if (value === null || middle === null || error === null) return null;
    const distance = value - middle;
    const excess = Math.abs(distance) - sigmas * error;
    if (excess <= DUST * Math.max(Math.abs(value), Math.abs(middle))) return 0;
    return distance > 0 ? 1 : -1;
  });
}

/** Whether each value is above (1), below (−1) or level with (0) the one before. */
function steps(values: PointValues): readonly Side[] {
  return values.map((value, index) => {
    const before = values[index - 1] ?? null;
    if (value === null || before === null) return null;
    const step = value - before;
    if (Math.abs(step) <= DUST * Math.max(Math.abs(value), Math.abs(before))) return 0;
    return step > 0 ? 1 : -1;
  });
}

/** At each point, how many in a row up to it are on its side. */
function streaks(marks: readonly Side[]): readonly number[] {
  let length = 0;
  return marks.map((mark, index) => {
    const isSide = mark === 1 || mark === -1;
    length = !isSide ? 0 : mark === marks[index - 1] ? length + 1 : 1;
    return length;
  });
}

/** At each point, how many steps in a row up to it go the other way than the one before. */
function swings(marks: readonly Side[]): readonly number[] {
  let length = 0;
  return marks.map((mark, index) => {
    const isSide = mark === 1 || mark === -1;
    length = !isSide ? 0 : marks[index - 1] === -mark ? length + 1 : 1;
    return length;
  });
}

/** The window moves by one point at a time: what enters is added, what leaves is taken off. */
function zoneSignals(
  marks: readonly Side[],
  { count, of }: { readonly count: number; readonly of: number },
): readonly number[] {
  const inWindow = { above: 0, below: 0, missing: 0 };
  const weigh = (mark: Side | undefined, weight: 1 | -1): void => {
    if (mark === 1) inWindow.above += weight;
    else if (mark === -1) inWindow.below += weight;
    else if (mark === null) inWindow.missing += weight;
  };
  return positions(
    marks.map((mark, index) => {
      weigh(mark, 1);
      weigh(marks[index - of], -1);
      if (index < of - 1 || inWindow.missing > 0) return false;
      return (mark === 1 && inWindow.above >= count) || (mark === -1 && inWindow.below >= count);
    }),
  );
}

function withinSignals(
  { values, centre, sigma }: JudgedPanel,
  { length, sigmas }: { readonly length: number; readonly sigmas: number },
): readonly number[] {
  let streak = 0;
  return positions(
    values.map((value, index) => {
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
    }),
  );
}

function outsideSignals(
  marks: readonly Side[],
  { length, sides }: { readonly length: number; readonly sides: 'both' | 'either' },
): readonly number[] {
  let streak = 0;
  const last = { above: -Infinity, below: -Infinity };
  return positions(
    marks.map((mark, index) => {
      const isSide = mark === 1 || mark === -1;
      streak = isSide ? streak + 1 : 0;
      if (mark === 1) last.above = index;
      if (mark === -1) last.below = index;
      if (streak < length) return false;
      return sides === 'either' || Math.min(last.above, last.below) > index - length;
    }),
  );
}

function positions(flags: readonly boolean[]): readonly number[] {
  const found: number[] = [];
  flags.forEach((flag, index) => {
    if (flag) found.push(index + 1);
  });
  return found;
}
