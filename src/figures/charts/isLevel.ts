import type { ChartSeries } from '#figures/figure.ts';

/** A line that is named at its right end and has no points of its own. */
export function isLevel({ mark, role }: ChartSeries): boolean {
  return mark === 'line' && (role === 'limit' || role === 'centre');
}
