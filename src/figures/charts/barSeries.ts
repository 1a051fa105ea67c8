import type { ChartSeries, SeriesRole } from '#figures/figure.ts';

/** Bars from the left axis, none of them emphasised; `label` writes what stands above one, if anything. */
export function barSeries(
  name: string,
  values: readonly number[],
  { role, label }: { role: SeriesRole; label: (value: number) => string | null },
): ChartSeries {
  return { name, mark: 'bar', axis: 'left', role, values, emphasis: [], labels: values.map(label) };
}
