import { sum } from 'simple-statistics';
import { controlChartConstants, PAIR } from './controlChartConstants.ts';

/** How the spread from one moment to the next is estimated. */
export const withinMethods = ['mr', 'rbar', 'sbar', 'pooled'] as const;
export type WithinMethod = (typeof withinMethods)[number];

type Subgroup = readonly (number | null)[];

/**
 * Standard deviation within subgroups, in the unit of the values; `null` where it cannot be estimated.
 *
 * `mr`: mean moving range / 1.128 of all values in their order, where a missing value breaks the range. `rbar` and
 * `sbar`: mean of R / d2 and of s / c4. `pooled`: root of the pooled variances, without c4. Subgroups of one say nothing.
 */
export function sigmaWithin(subgroups: readonly Subgroup[], method: WithinMethod): number | null {
  if (method === 'mr') return fromMovingRanges(subgroups.flat());
  const known = subgroups.map(valuesOf).filter(({ length }) => length > 1);
  if (known.length === 0) return null;
  switch (method) {
    case 'rbar':
      return average(
        known.map((values) => quotient(rangeOf(values), controlChartConstants(values.length)?.d2)),
      );
    case 'sbar':
      return average(
        known.map((values) =>
          quotient(Math.sqrt(varianceOf(values)), controlChartConstants(values.length)?.c4),
        ),
      );
    case 'pooled':
      return pooled(known);
  }
}

function fromMovingRanges(values: Subgroup): number | null {
  let [total, ranges] = [0, 0];
  let before: number | null = null;
  for (const value of values) {
    if (value !== null && before !== null) {
      total += Math.abs(value - before);
      ranges += 1;
    }
    before = value;
  }
  return ranges === 0 ? null : finite(total / ranges / PAIR.d2);
}

function pooled(subgroups: readonly number[][]): number | null {
  const freedom = subgroups.reduce((all, { length }) => all + length - 1, 0);
  const squares = subgroups.reduce(
    (all, values) => all + varianceOf(values) * (values.length - 1),
    0,
  );
  return finite(Math.sqrt(squares / freedom));
}

function average(estimates: readonly (number | null)[]): number | null {
  const known = estimates.filter((each) => each !== null);
  // One subgroup too large for its range would leave the others to speak for it.
  if (known.length < estimates.length) return null;
  return finite(sum(known) / known.length);
}

function quotient(value: number, divisor: number | null | undefined): number | null {
  return typeof divisor === 'number' ? value / divisor : null;
}

function rangeOf(values: readonly number[]): number {
  const least = values.reduce((low, value) => Math.min(low, value));
  return values.reduce((high, value) => Math.max(high, value)) - least;
}

function varianceOf(values: number[]): number {
  if (rangeOf(values) === 0) return 0;
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

function valuesOf(subgroup: Subgroup): number[] {
  return subgroup.filter((value) => value !== null);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
