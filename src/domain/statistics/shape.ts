/** The shapes of a histogram as they are taught, and the flat one. */
export type Shape =
  | 'normal'
  | 'skewed-right'
  | 'skewed-left'
  | 'twin-peaked'
  | 'cliff-left'
  | 'cliff-right'
  | 'comb'
  | 'flat';

export interface ShapeFacts {
  /** `null` where there are too few values or classes to see one. */
  readonly shape: Shape | null;
  /** `fair` from a hundred values, `weak` below fifty: a histogram of few values changes with every value. */
  readonly sureness: 'fair' | 'moderate' | 'weak';
  /** Positions of the peaks among the classes, from 0: two of a twin-peaked shape, else the highest. */
  readonly peaks: readonly number[];
}

export interface Outline {
  /** Counts by class. */
  readonly counts: readonly number[];
  /** Adjusted skewness of the values themselves; `null` where there is none. */
  readonly skewness: number | null;
}

const FEWEST_VALUES = 20;
const FEWEST_CLASSES = 4;
/** Standard errors that a difference must reach to be called one. */
const CLEAR = 2;
/** Share of the highest class from which the first or last class is a cliff. */
const CLIFF = 0.6;
/** Skewness from which a steep end is the end of a long tail rather than a cut. */
const LONG_TAIL = 1;

/** Names the shape that the counts show most clearly; the rules are this program's own and simple on purpose. */
export function shapeOf({ counts, skewness }: Outline): ShapeFacts {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const sureness = n >= 100 ? 'fair' : n >= 50 ? 'moderate' : 'weak';
  const highest = Math.max(0, counts.indexOf(highestOf(counts)));
  const facts = { sureness, peaks: [highest] } as const;
  if (n < FEWEST_VALUES || counts.length < FEWEST_CLASSES) return { ...facts, shape: null };
  if (isComb(counts)) return { ...facts, shape: 'comb' };
  const twins = twinPeaks(counts);
  if (twins !== null) return { ...facts, shape: 'twin-peaked', peaks: twins };
  return { ...facts, shape: oneHumped(counts, skewness ?? 0, n) };
}

function oneHumped(counts: readonly number[], skewness: number, n: number): Shape {
  const cliff = CLIFF * highestOf(counts);
  const [steepLeft, steepRight] = [counts.slice(0, 1), counts.slice(-1)].map(
    (end) => highestOf(end) >= cliff,
  );
  if (steepLeft && steepRight) return 'flat';
  if (steepLeft && skewness < LONG_TAIL) return 'cliff-left';
  if (steepRight && skewness > -LONG_TAIL) return 'cliff-right';
  const error = Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)));
  if (Math.abs(skewness) > CLEAR * error) return skewness > 0 ? 'skewed-right' : 'skewed-left';
  return 'normal';
}

/** Whether the counts rise and fall in turn through nearly all classes, by clear steps. */
function isComb(counts: readonly number[]): boolean {
  const turns = counts.slice(1, -1).filter((count, at) => {
    const neighbours = [...counts.slice(at, at + 1), ...counts.slice(at + 2, at + 3)];
    const isPeak = neighbours.every((each) => count > each);
    const isValley = neighbours.every((each) => count < each);
    return (isPeak || isValley) && neighbours.every((each) => isClear(count, each));
  });
  return turns.length >= Math.max(3, 0.6 * (counts.length - 2));
}

/** The two highest peaks that a clear valley divides. */
function twinPeaks(counts: readonly number[]): readonly [number, number] | null {
  let best: Twins | null = null;
  for (const [first, left] of counts.entries()) {
    let valley = left;
    for (const [step, right] of counts.slice(first + 1).entries()) {
      const twins = {
        at: [first, first + 1 + step],
        lower: Math.min(left, right),
        left,
        right,
      } as const;
      if (twins.lower > valley && isClear(twins.lower, valley) && isHigher(twins, best))
        best = twins;
      valley = Math.min(valley, right);
    }
  }
  return best?.at ?? null;
}

interface Twins {
  readonly at: readonly [number, number];
  readonly lower: number;
  readonly left: number;
  readonly right: number;
}

function isHigher(twins: Twins, best: Twins | null): boolean {
  if (best === null || twins.lower > best.lower) return true;
  return twins.lower === best.lower && twins.left + twins.right > best.left + best.right;
}

/** Whether two counts differ by more than chance easily makes them, as Poisson counts. */
function isClear(one: number, other: number): boolean {
  return Math.abs(one - other) > CLEAR * Math.sqrt(one + other);
}

function highestOf(counts: readonly number[]): number {
  return counts.reduce((high, count) => Math.max(high, count), 0);
}
