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
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 0;
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  let [below, above, at] = [0, 0, 0];
  for (const value of sorted) {
    if (value < first) below += 1;
    else if (value > last) above += 1;
    else {
      while (at < counts.length - 1 && isPast(value, edges[at + 1] ?? last, closure)) at += 1;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return { counts, below, above };
}

function isPast(value: number, end: number, closure: Closure): boolean {
  return closure === 'left' ? value >= end : value > end;
}
