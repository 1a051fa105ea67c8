import { formatPercent } from '#language/formatPercent.ts';
import type { ChartAxis } from './figure.ts';

/** Whether an axis holds shares, 0 to 1, and writes them in percent. */
export function isShareAxis({ ticks }: ChartAxis): boolean {
  const last = ticks.findLast(({ value }) => value !== 0);
  return last !== undefined && last.label === formatPercent(last.value * 100, { atMost: 2 });
}
