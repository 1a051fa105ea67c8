import { formatNumber } from './formatNumber.ts';

/** A probability as a report prints it: "p = 0,034"; what is smaller than three decimals show is "p < 0,001". */
export function formatProbability(p: number): string {
  if (p < 0.001) return 'p < 0,001';
  return `p = ${formatNumber(p, { decimals: 3 })}`;
}
