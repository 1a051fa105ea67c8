/**
 * Moves middles apart until none of the things around them overlap, as little as it needs and within `from` and `to`
 * where there is room. Answers in the order of the question.
 */
export function spread(
  wanted: readonly { readonly middle: number; readonly size: number }[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const order = [...wanted.keys()].sort(
    (a, b) => (wanted[a]?.middle ?? 0) - (wanted[b]?.middle ?? 0),
  );
  const half = (index: number): number => (wanted[index]?.size ?? 0) / 2;
  const places: number[] = [];
  let free = from;
  for (const index of order) {
    const place = Math.max(free + half(index), wanted[index]?.middle ?? 0);
    places[index] = place;
    free = place + half(index);
  }
  free = to;
  for (const index of order.toReversed()) {
    const place = Math.min(free - half(index), places[index] ?? 0);
    places[index] = place;
    free = place - half(index);
  }
  return places;
}
