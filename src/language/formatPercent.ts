import { formatNumber } from './formatNumber.ts';
import type { NumberFormat } from './formatNumber.ts';

/** A share in percent (68.2, not 0.682) with its sign: "68,2%". At most one decimal unless told otherwise. */
export function formatPercent(percent: number, format: NumberFormat = { atMost: 1 }): string {
  const digits = formatNumber(percent, format);
  return digits === '–' ? digits : `${digits}%`;
}

/** A difference between two percentages, which is not a percentage itself: "6,98 poin persen". As fine as the percentages. */
export function formatPoints(points: number, format: NumberFormat = { atMost: 2 }): string {
  return `${formatNumber(points, format)} poin persen`;
}
