/** A run of words of a text, and whether the other text has it too. */
export interface Run {
  readonly text: string;
  readonly isCommon: boolean;
}

/** Beyond it two texts are told apart by their beginnings and ends alone: the table would take megabytes. */
const MOST_PAIRS = 4_000_000;

/**
 * Two texts in runs of words, each with what differs told from what is common: the longest common subsequence of their
 * words, by dynamic programming (Wagner and Fischer 1974). The runs of a text put together are the text.
 */
export function wordDifference(
  one: string,
  other: string,
): readonly [readonly Run[], readonly Run[]] {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  const [inner, innerToo] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const pairs = inner.length * innerToo.length > MOST_PAIRS ? [] : commonPairs(inner, innerToo);
  const [kept, keptToo] = [0, 1].map((side) => new Set(pairs.map((pair) => pair[side])));
  const isKept = (list: readonly string[], within: ReadonlySet<number | undefined> | undefined) =>
    list.map((text, at) => ({
      text,
      isCommon: at < start || at >= list.length - end || within?.has(at - start) === true,
    }));
  return [joinedRuns(isKept(a, kept)), joinedRuns(isKept(b, keptToo))];
}

/** Words with the spaces behind them, so that nothing is lost. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && isSame(a[count], b[count])) count += 1;
  return count;
}

/** Spaces behind a word are no difference. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim();
}

/** Places of words that stand in both, in one order. */
function commonPairs(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(a[row], b[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (isSame(a[row], b[column])) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

function joinedRuns(words: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, isCommon } of words) {
    const last = runs.at(-1);
    if (last?.isCommon === isCommon) runs[runs.length - 1] = { text: last.text + text, isCommon };
    else runs.push({ text, isCommon });
  }
  return runs;
}
