interface Orders {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** That of the ancestor; empty without one. */
  readonly before: readonly string[];
  /** Keys that stand in the merged list; each stands in one of the two. */
  readonly kept: ReadonlySet<string>;
}

/**
 * The order of a list that two have worked on: that of whoever moved something, and what only one of them has behind
 * what stands before it there. The same whichever of the two is called ours.
 */
export function mergedOrder(orders: Orders): readonly string[] {
  const common = commonOrder(orders);
  const isCommon = new Set(common);
  const runs = [orders.ours, orders.theirs].map((own) =>
    runsBehind(
      own.filter((key) => orders.kept.has(key)),
      isCommon,
    ),
  );
  const added = (anchor: string | null): readonly string[] =>
    runs
      .map((run) => run.get(anchor) ?? [])
      .toSorted(byFirst)
      .flat();
  return [...added(null), ...common.flatMap((key) => [key, ...added(key)])];
}

/** What both have, in the order of whoever moved it. */
function commonOrder({ ours, theirs, before, kept }: Orders): readonly string[] {
  const [hasOurs, hasTheirs] = [new Set(ours), new Set(theirs)];
  const isCommon = (key: string): boolean =>
    kept.has(key) && hasOurs.has(key) && hasTheirs.has(key);
  const [own, other] = [ours.filter(isCommon), theirs.filter(isCommon)];
  if (isSameOrder(own, other)) return own;
  const known = before.filter(isCommon);
  const isKnown = new Set(known);
  const isMoved = (order: readonly string[]): boolean =>
    !isSameOrder(
      order.filter((key) => isKnown.has(key)),
      known,
    );
  if (isMoved(own) !== isMoved(other)) return isMoved(own) ? own : other;
  return JSON.stringify(own) < JSON.stringify(other) ? own : other;
}

/** Keys that only one of the lists has, by what they stand behind; `null` for its beginning. */
function runsBehind(
  order: readonly string[],
  isCommon: ReadonlySet<string>,
): ReadonlyMap<string | null, readonly string[]> {
  const runs = new Map<string | null, string[]>();
  let run: string[] = [];
  runs.set(null, run);
  for (const key of order) {
    if (isCommon.has(key)) {
      run = [];
      runs.set(key, run);
    } else {
      run.push(key);
    }
  }
  return runs;
}

function byFirst([one = '']: readonly string[], [other = '']: readonly string[]): number {
  return one < other ? -1 : Number(one > other);
}

function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}
