import { equalClasses, taughtClasses } from '#domain/statistics/classes.ts';
import type { ClassWish } from '#domain/statistics/classes.ts';
import { classCounts } from '#domain/statistics/classRules.ts';
import type { ClassCounts } from '#domain/statistics/classRules.ts';
import { countClasses } from '#domain/statistics/countClasses.ts';
import { dataUnit } from '#domain/statistics/dataUnit.ts';
import type { Descriptive } from '#domain/statistics/descriptive.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { HistogramCaveat } from './histogramCaveat.ts';
import type { HistogramInput } from './histogramInput.ts';

export interface HistogramClass {
  /** Boundaries, in the unit of the values. */
  readonly from: number;
  readonly to: number;
  readonly midpoint: number;
  readonly count: number;
  /** Share of all values, in percent, and added up from the first class. */
  readonly percent: number;
  readonly cumulativePercent: number;
  /** Height of the normal curve over the midpoint, in counts; `null` without spread. */
  readonly normal: number | null;
}

export interface HistogramClasses {
  readonly classes: readonly HistogramClass[];
  /** `null` without values. */
  readonly width: number | null;
  /** Range ÷ k before it is rounded up; `null` without values. */
  readonly rawWidth: number | null;
  /** Digits behind the decimal point in which the values were read. */
  readonly decimals: number;
  /** What each rule asks for; `null` without values. */
  readonly classCounts: ClassCounts | null;
  /** Mean and standard deviation (divisor n − 1) of the classes' midpoints, as they are taught: Σfx ÷ Σf. */
  readonly grouped: { readonly mean: number; readonly sd: number | null } | null;
  readonly classCaveats: readonly HistogramCaveat[];
}

/** More bars than this are a line. */
export const MOST_CLASSES = 60;

type Request = Pick<HistogramInput, 'convention' | 'rule' | 'k' | 'width'>;

export function histogramClasses(sample: Descriptive, request: Request): HistogramClasses {
  const { n, sorted, range } = sample;
  if (range === null) return noClasses;
  const asked = wishOf(sample, request);
  const wish = limited(asked.wish, range);
  const make = request.convention === 'taught' ? taughtClasses : equalClasses;
  const { edges, width, decimals } = make(sorted, wish);
  const { counts } = countClasses(sorted, edges, 'left');
  let cumulative = 0;
  const classes = counts.map((count, at): HistogramClass => {
    const [from = 0, to = 0] = [edges[at], edges[at + 1]];
    const midpoint = from + (to - from) / 2;
    cumulative += count;
    return {
      from,
      to,
      midpoint: Number(midpoint.toPrecision(15)),
      count,
      percent: (count / n) * 100,
      cumulativePercent: (cumulative / n) * 100,
      normal: normalHeight(midpoint, width, sample),
    };
  });
  return {
    classes,
    width,
    rawWidth: 'k' in wish ? range / wish.k : width,
    decimals,
    classCounts: classCounts(sample),
    grouped: groupedOf(classes, n),
    classCaveats: [
      ...asked.caveats,
      ...(wish === asked.wish ? [] : (['too-many-classes'] as const)),
    ],
  };
}

const noClasses: HistogramClasses = {
  classes: [],
  width: null,
  rawWidth: null,
  decimals: 0,
  classCounts: null,
  grouped: null,
  classCaveats: [],
};

interface Asked {
  readonly wish: ClassWish;
  readonly caveats: readonly HistogramCaveat[];
}

/** The rule's number of classes, or one's own number or width where it can be used. */
function wishOf(sample: Descriptive, { convention, rule, k, width }: Request): Asked {
  const counts = classCounts(sample);
  const usual = { k: convention === 'taught' ? counts.taught : counts.sturges };
  const own = numberOf(rule === 'k' ? k : width);
  switch (rule) {
    case 'sturges':
      return { wish: usual, caveats: [] };
    case 'sqrt':
    case 'rice':
      return { wish: { k: counts[rule] }, caveats: [] };
    case 'scott':
    case 'freedmanDiaconis': {
      const count = counts[rule];
      return count === null ? unusable(usual) : { wish: { k: count }, caveats: [] };
    }
    case 'k':
      if (own === null || own < 1) return unusable(usual);
      return { wish: { k: Math.round(own) }, caveats: [] };
    case 'width':
      if (own === null || own <= 0) return unusable(usual);
      return {
        wish: { width: convention === 'taught' ? unitOrMore(own, sample) : own },
        caveats: [],
      };
  }
}

/** No class that is taught is narrower than the unit in which the values were read. */
function unitOrMore(width: number, { sorted }: Pick<Descriptive, 'sorted'>): number {
  return Math.max(width, dataUnit(sorted).unit);
}

function unusable(usual: ClassWish): Asked {
  return { wish: usual, caveats: ['unusable-classes'] };
}

function limited(wish: ClassWish, range: number): ClassWish {
  const asked = 'k' in wish ? wish.k : range / wish.width + 1;
  return asked > MOST_CLASSES ? { k: MOST_CLASSES } : wish;
}

/** Height of the normal curve of the sample's mean and standard deviation, in counts per class of this width. */
export function normalHeight(
  at: number,
  width: number,
  { n, mean, sd }: Pick<Descriptive, 'n' | 'mean' | 'sd'>,
): number | null {
  if (mean === null || sd === null || !(sd > 0)) return null;
  const z = (at - mean) / sd;
  return ((n * width) / (sd * Math.sqrt(2 * Math.PI))) * Math.exp((-z * z) / 2);
}

function groupedOf(classes: readonly HistogramClass[], n: number): HistogramClasses['grouped'] {
  const mean = classes.reduce((sum, { midpoint, count }) => sum + (midpoint * count) / n, 0);
  const squares = classes.reduce(
    (sum, { midpoint, count }) => sum + count * (midpoint - mean) ** 2,
    0,
  );
  return {
    mean: Number(mean.toPrecision(15)),
    sd: n < 2 || !Number.isFinite(squares) ? null : Math.sqrt(squares / (n - 1)),
  };
}
