import { LARGEST_RANGE_SUBGROUP } from '#domain/statistics/charts/controlChartConstants.ts';
import { sampleFault } from '#domain/statistics/charts/sampleFault.ts';
import type { SampleFault } from '#domain/statistics/charts/sampleFault.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type {
  ControlChartInput,
  ControlChartKind,
  ControlChartPoint,
} from './controlChartInput.ts';

/** A point as numbers; what could not be read is `null`. */
export interface ReadPoint {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly count: number | null;
  readonly size: number | null;
  readonly isStruck: boolean;
}

/**
 * What is odd about a point. It is not plotted, except: `single-value` (a subgroup of one is plotted without limits),
 * `too-large` (without limits), `several-values` (the first is plotted) and `unreadable` in a subgroup with other values.
 */
export type PointProblem =
  | 'missing'
  | 'unreadable'
  | 'single-value'
  | 'too-large'
  | 'several-values'
  | SampleFault;

/** The points up to the last that holds anything: blank rows at the end of a grid are no points. */
export function readPoints({ points }: ControlChartInput): readonly ReadPoint[] {
  const length = points.findLastIndex((point) => !isEmptyPoint(point)) + 1;
  return points.slice(0, length).map(({ name, values, count, size, struck }) => ({
    name,
    values: numbersOf(values),
    count: numberOf(count),
    size: numberOf(size),
    isStruck: !isBlank(struck),
  }));
}

/** What is odd about a point of a chart; `null` where nothing is. */
export function pointProblem(
  chart: ControlChartKind,
  point: ControlChartPoint,
): PointProblem | null {
  switch (chart) {
    case 'run':
    case 'i-mr':
      return valueProblem(point.values);
    case 'xbar-r':
    case 'xbar-s':
      return subgroupProblem(chart, point.values);
    case 'p':
    case 'np':
    case 'c':
    case 'u':
      if (isUnread(point.count) || (chart !== 'c' && isUnread(point.size))) return 'unreadable';
      return sampleFault(chart, { count: numberOf(point.count), size: numberOf(point.size) });
  }
}

function valueProblem(values: readonly Amount[]): PointProblem | null {
  const first = values[0] ?? null;
  if (isUnread(first)) return 'unreadable';
  if (first === null) return 'missing';
  return values.findLastIndex((value) => value !== null) > 0 ? 'several-values' : null;
}

function subgroupProblem(
  chart: 'xbar-r' | 'xbar-s',
  values: readonly Amount[],
): PointProblem | null {
  if (values.some(isUnread)) return 'unreadable';
  const size = values.filter((value) => value !== null).length;
  if (size === 0) return 'missing';
  if (size === 1) return 'single-value';
  return chart === 'xbar-r' && size > LARGEST_RANGE_SUBGROUP ? 'too-large' : null;
}

/** Mostly all can be read, and then they are the numbers themselves. */
function numbersOf(values: readonly Amount[]): readonly (number | null)[] {
  return values.every((value): value is number | null => !isUnread(value))
    ? values
    : values.map(numberOf);
}

function isUnread(amount: Amount): boolean {
  return amount !== null && numberOf(amount) === null;
}

function isEmptyPoint({ name, values, count, size, struck, note }: ControlChartPoint): boolean {
  const words = [name, struck, note].every(isBlank);
  return words && [...values, count, size].every((amount) => amount === null);
}
