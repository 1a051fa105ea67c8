/** The nine sample quantiles of Hyndman and Fan (1996), by their numbers. */
export const quantileTypes = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type QuantileType = (typeof quantileTypes)[number];

/** A position this near to a whole one, as a share of it, stands on it: a few units in its last place. */
const DUST = 4 * Number.EPSILON;

/**
 * The value below which the share `p` of an ascending sample lies, by the named rule; `null` for an empty sample.
 *
 * Type 6 counts (n + 1)p as Minitab, SPSS and Excel's QUARTILE.EXC do; type 7 counts (n − 1)p + 1 as R and Excel's
 * QUARTILE.INC do. A `p` outside 0 to 1 is taken as the nearer end.
 */
export function quantile(sorted: ArrayLike<number>, p: number, type: QuantileType): number | null {
  const n = sorted.length;
  const position = positionOf(n, Math.min(1, Math.max(0, p)), type);
  const dust = DUST * Math.max(1, position);
  const below = Math.floor(position + dust);
  const beyond = Math.abs(position - below) <= dust ? 0 : position - below;
  const weight = weightOf(type, beyond, below);
  const low = sorted[Math.min(n, Math.max(1, below)) - 1];
  const high = sorted[Math.min(n, Math.max(1, below + 1)) - 1];
  if (low === undefined || high === undefined) return null;
  if (weight === 1) return high;
  return low + weight * (high - low);
}

function positionOf(n: number, p: number, type: QuantileType): number {
  switch (type) {
    case 1:
    case 2:
    case 4:
      return n * p;
    case 3:
      return n * p - 0.5;
    case 5:
      return n * p + 0.5;
    case 6:
      return (n + 1) * p;
    case 7:
      return (n - 1) * p + 1;
    case 8:
      return (n + 1 / 3) * p + 1 / 3;
    case 9:
      return (n + 1 / 4) * p + 3 / 8;
  }
}

/** How far the quantile lies between two neighbours: types 1 to 3 step, the rest interpolate. */
function weightOf(type: QuantileType, beyond: number, below: number): number {
  switch (type) {
    case 1:
      return beyond === 0 ? 0 : 1;
    case 2:
      return beyond === 0 ? 0.5 : 1;
    case 3:
      return beyond === 0 && below % 2 === 0 ? 0 : 1;
    default:
      return beyond;
  }
}
