import { dataUnit, scaled } from './dataUnit.ts';

/** Neighbouring classes of equal width. */
export interface Classes {
  /** Boundaries in ascending order, one more than there are classes. */
  readonly edges: readonly number[];
  readonly width: number;
  /** Digits behind the decimal point in which the sample was read. */
  readonly decimals: number;
}

/** How many classes are wanted, or how wide each shall be. */
export type ClassWish = { readonly k: number } | { readonly width: number };

/**
 * Classes as they are taught: the width is range ÷ k rounded up to the data's unit, and the first boundary lies half a
 * unit below the smallest value, so that no value falls on a boundary.
 *
 * Where the last boundary would lie below the largest value, the width grows by one unit. The class that holds the largest
 * value is the last: k falls where classes beyond it could hold none. A width of one's own is rounded up to the unit and
 * decides k. Equal values make one class.
 */
export function taughtClasses(sorted: Float64Array, wish: ClassWish): Classes {
  const [min, max] = ends(sorted);
  const { decimals } = dataUnit(sorted);
  const first = Math.round(scaled(min, decimals));
  const range = Math.round(scaled(max, decimals)) - first;
  const { k, width } = range === 0 ? { k: 1, width: 1 } : inUnits(range, wish, decimals);
  return {
    edges: Array.from({ length: k + 1 }, (_, at) => scaled(first - 0.5 + at * width, -decimals)),
    width: scaled(width, -decimals),
    decimals,
  };
}

function inUnits(
  range: number,
  wish: ClassWish,
  decimals: number,
): { readonly k: number; readonly width: number } {
  const width =
    'k' in wish
      ? widthFor(range, wish.k)
      : Math.max(1, Math.ceil(tidy(scaled(wish.width, decimals), 0)));
  return { k: Math.ceil((range + 1) / width), width };
}

function widthFor(range: number, k: number): number {
  const width = Math.ceil(range / k);
  return k * width > range ? width : width + 1;
}

/**
 * Classes of equal width from the smallest to the largest value, as statistical programs make them.
 *
 * With a width of one's own the last class may reach beyond the largest value. Equal values make one class, half a unit
 * of the data to either side.
 */
export function equalClasses(sorted: Float64Array, wish: ClassWish): Classes {
  const [min, max] = ends(sorted);
  const { decimals, unit } = dataUnit(sorted);
  if (min === max) return { edges: [min - unit / 2, max + unit / 2], width: unit, decimals };
  const range = max - min;
  if ('width' in wish) {
    const k = Math.max(1, Math.ceil(tidy(range / wish.width, 0)));
    const edges = Array.from({ length: k + 1 }, (_, at) => tidy(min + at * wish.width, decimals));
    return {
      edges: [min, ...edges.slice(1, -1), Math.max(max, ...edges.slice(-1))],
      width: wish.width,
      decimals,
    };
  }
  const inner = Array.from({ length: wish.k - 1 }, (_, at) =>
    tidy(min + (range / wish.k) * (at + 1), decimals),
  );
  return { edges: [min, ...inner, max], width: range / wish.k, decimals };
}

/** Smallest and largest value; zero without values. */
function ends(sorted: Float64Array): readonly [number, number] {
  return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}

/** Digits that are certain in a double. */
const CERTAIN = 15;

/**
 * Without the dust of floating point: 0.3 for 0.30000000000000004. Where so many digits do not reach the sample's unit,
 * what looks like dust is part of the value.
 */
function tidy(value: number, decimals: number): number {
  const digits = value === 0 ? 0 : Math.ceil(Math.log10(Math.abs(value)));
  return digits + decimals < CERTAIN ? Number(value.toPrecision(CERTAIN)) : value;
}
