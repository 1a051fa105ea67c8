import type { ChartSeries } from '#figures/figure.ts';

/**
 * Positions of the points that a line must keep to look as it is when it has more of them than a screen has columns.
 *
 * Kept are the first and the last, the least and the greatest of every stretch, one gap of every stretch that has one,
 * and every point that stands out. Up to `most` points nothing is left out; above, about `most` are kept, and more only
 * where more stand out.
 */
export function thin(
  series: readonly Pick<ChartSeries, 'values' | 'emphasis'>[],
  most: number,
): readonly number[] {
  const count = series.reduce((longest, { values }) => Math.max(longest, values.length), 0);
  if (count <= most) return Array.from({ length: count }, (_, at) => at);
  const kept = new Set([0, count - 1]);
  const stretches = Math.max(1, Math.floor(most / (2 * series.length)));
  for (const { values, emphasis } of series) {
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      const from = Math.floor((stretch * count) / stretches);
      const to = Math.floor(((stretch + 1) * count) / stretches);
      for (const at of extremes(values, from, to)) kept.add(at);
    }
    emphasis.forEach((own, at) => {
      if (own !== 'plain' && own !== 'muted') kept.add(at);
    });
  }
  return [...kept].sort((a, b) => a - b);
}

/** Positions of the least, the greatest and the first missing value in a stretch. */
function extremes(values: ChartSeries['values'], from: number, to: number): readonly number[] {
  let least = -1;
  let greatest = -1;
  let gap = -1;
  for (let at = from; at < to; at += 1) {
    const value = values[at] ?? null;
    if (value === null) {
      if (gap === -1) gap = at;
      continue;
    }
    if (least === -1 || value < (values[least] ?? 0)) least = at;
    if (greatest === -1 || value > (values[greatest] ?? 0)) greatest = at;
  }
  return [least, greatest, gap].filter((at) => at !== -1);
}
