/** The rows with those at some positions put together before another one; `before` may be the number of rows. */
export function withMoved<Row>(
  rows: readonly Row[],
  picked: readonly number[],
  before: number,
): readonly Row[] {
  const isPicked = new Set(picked);
  const moved = rows.filter((_, at) => isPicked.has(at));
  const above = rows.filter((_, at) => at < before && !isPicked.has(at));
  const below = rows.filter((_, at) => at >= before && !isPicked.has(at));
  return [...above, ...moved, ...below];
}

/** Before which row some rows go that are moved one place up or down; `null` where they stand at the end already. */
export function nextPlace(picked: readonly number[], step: -1 | 1, count: number): number | null {
  const before = step < 0 ? Math.min(...picked) - 1 : Math.max(...picked) + 2;
  return before < 0 || before > count ? null : before;
}

/** The rows with copies of some of them below the last of these. */
export function withCopies<Row>(
  rows: readonly Row[],
  picked: readonly number[],
  copyOf: (row: Row) => Row,
): readonly Row[] {
  const isPicked = new Set(picked);
  const copies = rows.filter((_, at) => isPicked.has(at)).map(copyOf);
  return rows.toSpliced(Math.max(...picked) + 1, 0, ...copies);
}

/** A row with ids of its own, its own and those of all that stands in it. */
export function copiedRow<Value>(value: Value, newId: () => string): Value {
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).map((each) => copiedRow(each, newId)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      key === 'id' ? newId() : copiedRow(part, newId),
    ]),
  ) as Value;
}
