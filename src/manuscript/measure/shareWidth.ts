import { sum } from '#figures/sum.ts';

/** Shares a width by weight among the columns that can have more than their need; the others get their need. */
export function shareWidth(
  columns: readonly { readonly weight: number }[],
  needs: readonly number[],
  width: number,
): readonly number[] {
  const weights = columns.map(({ weight }) => (Number.isFinite(weight) && weight > 0 ? weight : 1));
  const fixed = new Set<number>();
  for (;;) {
    const left = width - sum(needs.filter((_, index) => fixed.has(index)));
    const weight = sum(weights.filter((_, index) => !fixed.has(index)));
    const share = (index: number) => (left * (weights[index] ?? 1)) / weight;
    const short = needs.findIndex((need, index) => !fixed.has(index) && share(index) < need);
    if (short === -1) return needs.map((need, index) => (fixed.has(index) ? need : share(index)));
    fixed.add(short);
    if (fixed.size === needs.length) return needs.map((need) => need * (width / sum(needs)));
  }
}
