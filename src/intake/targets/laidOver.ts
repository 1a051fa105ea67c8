/** A list with others laid over it from a row on, as a block is on a grid; what lies between is filled. */
export function laidOver<Row>(
  list: readonly Row[],
  rows: readonly Row[],
  { row, empty }: { readonly row: number; readonly empty: (() => Row) | null },
): Row[] {
  const start = empty === null ? Math.min(row, list.length) : row;
  const between = Array.from({ length: Math.max(0, start - list.length) }, () => empty?.());
  return [
    ...list.slice(0, start),
    ...between.filter((each) => each !== undefined),
    ...rows,
    ...list.slice(start + rows.length),
  ];
}
