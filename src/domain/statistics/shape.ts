import { chiSquareFit } from './distributions/chiSquareFit.ts';
import { normalTail } from './distributions/normalTail.ts';

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
  /** `null` where the counts show none clearly: too few of them, or chance would make them as well. */
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
/** A bell has a middle and two sides. */
const FEWEST_FILLED = 3;
/** Standard errors of a difference that chance alone makes once in twenty, once in a hundred. */
const DOUBTFUL = 1.64;
const CLEAR = 2;
const SURE = 2.58;
/** Of a hundred samples of one bell so many may be given another shape. */
const RARELY = 0.01;
/** Values that are missing beyond an end: of a hundred bells one lacks more beyond either end, e^−5.3 = 0.005. */
const MISSING = 5.3;
/** Share of the highest class from which the first or last class is a cliff. */
const CLIFF = 0.6;
/** Share of the highest class above which a class is no slope. */
const HIGH = 0.5;
/** Skewness from which a steep end is the end of a long tail rather than a cut. */
const LONG_TAIL = 1;

/**
 * Names a shape only where chance alone would seldom make it out of another: of random samples of a bell at most about
 * two in a hundred are called anything else, of even ones one in a hundred a bell, from thirty values on. Where the
 * counts do not say so clearly, and of few values they seldom do, there is no shape.
 *
 * - Peaks and combs: neighbouring counts differ by more than Poisson counts do.
 * - Cliffs: the end is high, and beyond it lacks what the fitted bell would hold. For the least of n values of F the
 *   expected number beyond it, n·F(min), is exponential with mean 1 (David and Nagaraja, Order Statistics, 2.3).
 * - Tails: the adjusted skewness passes 2.58 of its standard errors (Cramér, 1946, 28.3 and 29.3), and does not rest on one value.
 * - Bell: even counts are refuted by Pearson's chi-square, the ends are low, and neither skewness, a second peak nor
 *   flat shoulders (kurtosis) speak against it.
 */
export function shapeOf({ counts, skewness }: Outline): ShapeFacts {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const sureness = n >= 100 ? 'fair' : n >= 50 ? 'moderate' : 'weak';
  const highest = Math.max(0, counts.indexOf(highestOf(counts)));
  const facts = { sureness, peaks: [highest] } as const;
  if (n < FEWEST_VALUES || counts.length < FEWEST_CLASSES) return { ...facts, shape: null };
  if (isComb(counts)) return { ...facts, shape: 'comb' };
  const twins = twinPeaks(counts, SURE);
  if (twins !== null) return { ...facts, shape: 'twin-peaked', peaks: twins };
  return { ...facts, shape: oneHumped(counts, skewness ?? 0) };
}

function oneHumped(counts: readonly number[], skewness: number): Shape | null {
  const { n, mean, sd } = momentsOf(counts);
  const high = highestOf(counts);
  const isCutLeft = n * normalTail(mean / sd) > MISSING;
  const isCutRight = n * normalTail((counts.length - mean) / sd) > MISSING;
  const [isSteepLeft, isSteepRight] = [counts.slice(0, 1), counts.slice(-1)].map(
    (end) => highestOf(end) >= CLIFF * high,
  );
  if (isCutLeft && isCutRight) {
    // The last class of a taught histogram may reach beyond the largest value, and is the lower for it.
    const isEven = counts.slice(1, -1).every((count) => count >= HIGH * high);
    return isEven && (isSteepLeft || isSteepRight) ? 'flat' : null;
  }
  if (isCutLeft && isSteepLeft && skewness < LONG_TAIL) return 'cliff-left';
  if (isCutRight && isSteepRight && skewness > -LONG_TAIL) return 'cliff-right';
  const error = Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)));
  if (Math.abs(skewness) > SURE * error) {
    const rest = momentsOf(withoutFarthest(counts, skewness)).skewness * Math.sign(skewness);
    if (rest <= CLEAR * error) return null;
    return skewness > 0 ? 'skewed-right' : 'skewed-left';
  }
  return Math.abs(skewness) < CLEAR * error && isBell(counts, error) ? 'normal' : null;
}

/** Whether the counts rise to one hump and fall from it, surely and without a second thought. */
function isBell(counts: readonly number[], error: number): boolean {
  const even = chiSquareFit(counts.map((count) => ({ count, weight: 1 })));
  const ends = highestOf([...counts.slice(0, 1), ...counts.slice(-1)]);
  // The standard error of the kurtosis is about twice that of the skewness.
  const hasShoulders = momentsOf(counts).kurtosis < -DOUBTFUL * 2 * error;
  return (
    even !== null &&
    even.p < RARELY &&
    ends < HIGH * highestOf(counts) &&
    counts.filter((count) => count > 0).length >= FEWEST_FILLED &&
    !hasShoulders &&
    twinPeaks(counts, DOUBTFUL) === null
  );
}

interface Moments {
  readonly n: number;
  /** In class widths from the first boundary. */
  readonly mean: number;
  /** With Sheppard's correction for the width of a class. */
  readonly sd: number;
  readonly skewness: number;
  /** Excess; a bell has none. */
  readonly kurtosis: number;
}

/** Moments of the counts as if every value stood in the middle of its class. */
function momentsOf(counts: readonly number[]): Moments {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, at) => sum + count * (at + 0.5), 0) / n;
  const moment = (power: number): number =>
    counts.reduce((sum, count, at) => sum + count * (at + 0.5 - mean) ** power, 0) / n;
  const spread = moment(2);
  return {
    n,
    mean,
    sd: Math.sqrt(Math.max((spread * n) / (n - 1) - 1 / 12, Number.EPSILON)),
    skewness: (moment(3) / spread ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2)),
    kurtosis: moment(4) / spread ** 2 - 3,
  };
}

/** The counts without the one value that lies farthest out on the side of the tail. */
function withoutFarthest(counts: readonly number[], skewness: number): readonly number[] {
  const last =
    skewness > 0
      ? counts.findLastIndex((count) => count > 0)
      : counts.findIndex((count) => count > 0);
  return counts.map((count, at) => (at === last ? count - 1 : count));
}

/** Whether the counts rise and fall in turn through nearly all classes, by clear steps. */
function isComb(counts: readonly number[]): boolean {
  const turns = counts.slice(1, -1).filter((count, at) => {
    const neighbours = [...counts.slice(at, at + 1), ...counts.slice(at + 2, at + 3)];
    const isPeak = neighbours.every((each) => count > each);
    const isValley = neighbours.every((each) => count < each);
    return (isPeak || isValley) && neighbours.every((each) => differs(count, each, CLEAR));
  });
  return turns.length >= Math.max(3, 0.6 * (counts.length - 2));
}

/** The two highest peaks that a valley divides which is lower by so many standard errors. */
function twinPeaks(counts: readonly number[], errors: number): readonly [number, number] | null {
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
      const isDivided = twins.lower > valley && differs(twins.lower, valley, errors);
      if (isDivided && isHigher(twins, best)) best = twins;
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

/** Whether two counts differ by more than so many standard errors of Poisson counts. */
function differs(one: number, other: number, errors: number): boolean {
  return Math.abs(one - other) > errors * Math.sqrt(one + other);
}

function highestOf(counts: readonly number[]): number {
  return counts.reduce((high, count) => Math.max(high, count), 0);
}
