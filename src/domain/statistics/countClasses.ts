/** Which boundary belongs to a class: `left` is [a, b) with the last class [a, b]; `right` is (a, b], the first [a, b]. */
export type Closure = 'left' | 'right';

export interface ClassTally {
  readonly counts: readonly number[];
  /** Values below the first boundary. */
  readonly below: number;
  /** Values above the last. */
  readonly above: number;
}

/** Counts an ascending sample in the classes between ascending boundaries. */
export function countClasses(
  sorted: Float64Array,
  edges: readonly number[],
  closure: Closure,
): ClassTally {
  const [first, ...ends] = edges;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return { counts: [], below: 0, above: 0 };
  const within = sorted.filter((value) => value >= first && value <= last);
  // Values are in order, so each class begins where the one before it ended.
  let at = 0;
  const counts = ends.map((end, index) => {
    const from = at;
    const isLast = index === ends.length - 1;
    for (let value = within[at]; value !== undefined; value = within[at]) {
      if (!isLast && isPast(value, end, closure)) break;
      at += 1;
    }
    return at - from;
  });
  const below = sorted.filter((value) => value < first).length;
  return { counts, below, above: sorted.length - within.length - below };
}

function isPast(value: number, end: number, closure: Closure): boolean {
  return closure === 'left' ? value >= end : value > end;
}
