import { comparedProducts, decimalSum } from './decimals.ts';
import { isBlank } from '#language/isBlank.ts';

/** A category of a Pareto that can be counted. */
export interface ParetoItem {
  readonly category: string;
  readonly count: number;
  readonly other: boolean;
}

interface Grouping {
  readonly other: string;
  /** Percent of the total. */
  readonly groupBelow: number;
}

/**
 * Puts categories below a share of the total into the catch-all.
 *
 * A single rare category keeps its name unless there is a catch-all already, and where all are rare none is grouped:
 * nothing would be left to compare. No count is lost.
 */
export function groupRare(
  items: readonly ParetoItem[],
  { other, groupBelow }: Grouping,
): { readonly items: readonly ParetoItem[]; readonly grouped: readonly string[] } {
  const total = decimalSum(items.map(({ count }) => count));
  const isRare = (item: ParetoItem): boolean =>
    !item.other && comparedProducts([item.count, 100], [groupBelow, total]) < 0;
  const rare = items.filter(isRare);
  const catchAlls = items.filter((item) => item.other);
  const named = items.filter((item) => !item.other && !isRare(item));
  if (named.length === 0 || rare.length + catchAlls.length < 2 || rare.length === 0) {
    return { items, grouped: [] };
  }
  const count = decimalSum([...rare, ...catchAlls].map((item) => item.count));
  const category = isBlank(other) ? 'Lain-lain' : other.trim();
  return {
    items: [...named, { category, count, other: true }],
    grouped: rare.map((item) => item.category),
  };
}

/** Whether a category is the catch-all, whatever its capitals. */
export function isCatchAll(category: string, other: string): boolean {
  return !isBlank(other) && category.toLowerCase() === other.trim().toLowerCase();
}
