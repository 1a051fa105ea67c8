import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';

export type ChartPanel = ControlChartResult['main'];

/** Writes the values and lines of one panel: shares as percent, all else fine enough to tell the limits apart. */
export function levelWriter(
  { chart }: Pick<ControlChartResult, 'chart'>,
  panel: ChartPanel,
): (value: number) => string {
  if (chart === 'p') return (value) => formatPercent(value * 100, { atMost: 2 });
  const atMost = decimalsOf(panel);
  return (value) => formatNumber(value, { atMost });
}

/** Two digits more than the distance between the highest and the lowest line. */
function decimalsOf({ values, lower, upper }: ChartPanel): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of [values, lower, upper].flat()) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const distance = most - least;
  if (!(distance > 0) || !Number.isFinite(distance)) return 2;
  return Math.min(9, Math.max(2, 2 - Math.floor(Math.log10(distance))));
}
