import { useXAxisScale, useYAxisScale } from 'recharts';
import type { Chart } from '#figures/figure.ts';
import { barBoxes } from './barBoxes.ts';
import type { BarBox } from './barBoxes.ts';

/** The bars of a chart where they stand in its plot; none before there is one. */
export function useBars(chart: Chart): readonly BarBox[] {
  const across = useXAxisScale('at');
  const left = useYAxisScale('left');
  const right = useYAxisScale('right');
  if (across === undefined) return [];
  return barBoxes(chart, { across, up: { left, right } });
}
