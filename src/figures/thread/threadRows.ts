/** Things of known heights, one under the other. */
export interface Stack<Item> {
  readonly items: readonly Item[];
  readonly gap: number;
  readonly height: number;
}

export function stacked<Item extends { readonly height: number }>(
  items: readonly Item[],
  gap: number,
): Stack<Item> {
  const heights = items.reduce((sum, { height }) => sum + height, 0);
  return { items, gap, height: heights + gap * Math.max(0, items.length - 1) };
}

/** Each of them with its top, where the first stands at `top`. */
export function fallen<Item extends { readonly height: number }>(
  { items, gap }: Stack<Item>,
  top: number,
): readonly { readonly item: Item; readonly top: number }[] {
  let next = top;
  return items.map((item) => {
    const placed = { item, top: next };
    next += item.height + gap;
    return placed;
  });
}
