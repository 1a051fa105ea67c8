import type { Statistic } from './names.ts';
import { agree } from './tally.ts';

/** Whether a number is what its name says of others, as roundly as it is written. */
export function isStatisticOf(
  statistic: Statistic,
  values: readonly number[],
  written: number,
): boolean {
  if (values.length === 0) return false;
  if (statistic === 'mode') return isCommonest(values, written);
  return candidatesOf(statistic, values).some(
    (value) => agree(value, written) || Math.abs(value - written) <= roundness(written, statistic),
  );
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function candidatesOf(
  statistic: Exclude<Statistic, 'mode'>,
  values: readonly number[],
): readonly number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  switch (statistic) {
    case 'mean':
      return [meanOf(values)];
    case 'median': {
      const sorted = values.toSorted((a, b) => a - b);
      const [low = 0, high = 0] = [
        sorted[Math.ceil(values.length / 2) - 1],
        sorted[Math.floor(values.length / 2)],
      ];
      return [(low + high) / 2];
    }
    case 'highest':
      return [most];
    case 'lowest':
      return [least];
    case 'range':
      return [most - least];
    case 'variance':
    case 'deviation': {
      const mean = meanOf(values);
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      const variances = [squares / values.length, squares / Math.max(1, values.length - 1)];
      return statistic === 'variance' ? variances : variances.map(Math.sqrt);
    }
  }
}

/** People round a mean or cut it off; what was only picked out stands as it is. */
function roundness(written: number, statistic: Statistic): number {
  if (['highest', 'lowest', 'range'].includes(statistic)) return 0;
  const decimals = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
  return decimals === 0 ? 0.51 : 1.01 * 10 ** -decimals;
}

function isCommonest(values: readonly number[], written: number): boolean {
  const timesOf = (value: number): number => values.filter((other) => agree(value, other)).length;
  const own = timesOf(written);
  return own > 0 && values.every((value) => timesOf(value) <= own);
}
