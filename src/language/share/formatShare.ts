import { formatNumber } from '#language/formatNumber.ts';

/** Two counts as they are said and typed: "245 dari 1.635". */
export function formatShare({
  count,
  of,
}: {
  readonly count: number;
  readonly of: number;
}): string {
  return `${formatNumber(count)} dari ${formatNumber(of)}`;
}
