import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import type { ChartAxis } from '#figures/figure.ts';

/** An axis that ends exactly at `max`, such as the total of a Pareto; ticks at round numbers below it. */
export function exactAxis(title: string, max: number): ChartAxis {
  const end = max > 0 ? max : 1;
  const step = niceStep(end, kindOf([end]));
  // A round tick too near to the end would print over its label.
  const round = multiplesOf(step, 0, Math.floor(end / step)).filter(
    (value) => end - value > step * 0.4,
  );
  return axis(title, [...round, end]);
}

/** An axis from zero that covers all values and ends at round numbers on both sides. */
export function roundAxis(title: string, values: readonly number[]): ChartAxis {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  const [low, high] = least === most ? [0, 1] : [least, most];
  const step = niceStep(high - low, kindOf(values));
  return axis(title, multiplesOf(step, Math.floor(low / step), Math.ceil(high / step)));
}

/** An axis between round numbers with all values well inside it; it need not start at zero, but does not pass it. */
export function spanAxis(title: string, values: readonly number[]): ChartAxis {
  const least = values.reduce((low, value) => Math.min(low, value), values[0] ?? 0);
  const most = values.reduce((high, value) => Math.max(high, value), values[0] ?? 1);
  if (least === most) return roundAxis(title, values);
  const step = niceStep(most - least, kindOf(values));
  const first = Math.floor(tidy(least / step) - ROOM);
  const last = Math.ceil(tidy(most / step) + ROOM);
  const [low, high] = [
    least >= 0 ? Math.max(0, first) : first,
    most <= 0 ? Math.min(0, last) : last,
  ];
  return axis(title, multiplesOf(step, low, high));
}

/** Parts of a step that a point keeps from the frame. */
const ROOM = 0.1;

export function percentAxis(title: string): ChartAxis {
  const ticks = [0, 20, 40, 60, 80, 100].map((value) => ({ value, label: formatPercent(value) }));
  return { title, min: 0, max: 100, ticks };
}

function axis(title: string, values: readonly number[]): ChartAxis {
  return {
    title,
    min: values[0] ?? 0,
    max: values.at(-1) ?? 1,
    ticks: values.map((value) => ({ value, label: formatNumber(value, { atMost: 6 }) })),
  };
}

/** 1, 2, 2.5 or 5 times a power of ten, so that a range has four to eight parts; whole where what is counted is. */
function niceStep(range: number, kind: 'whole' | 'any'): number {
  const rough = range / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factors = kind === 'whole' && power < 10 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
  const step = (factors.find((factor) => factor * power >= rough * 0.8) ?? 10) * power;
  return kind === 'whole' ? Math.max(1, step) : step;
}

function kindOf(values: readonly number[]): 'whole' | 'any' {
  return values.every(Number.isInteger) ? 'whole' : 'any';
}

/** Multiples of a step from `first` to `last` times, without the dust of floating point. */
function multiplesOf(step: number, first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
}

function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
