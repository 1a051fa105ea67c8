import type { Chart } from '#figures/figure.ts';
import { useScales } from '#ui/figures/plot/PlotScales.tsx';
import { barBoxes } from './barBoxes.ts';
import type { BarBox } from './barBoxes.ts';

/** The bars of a chart where they stand in its plot; none before there is one. */
export function useBars(chart: Chart): readonly BarBox[] {
  const scales = useScales();
  return scales === null ? [] : barBoxes(chart, scales);
}
