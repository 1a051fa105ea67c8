import { compensatedSum } from './compensatedSum.ts';
import { quantile } from './quantile.ts';

/** What is said of a sample. Everything is in the unit of the values unless it says otherwise; `null` does not exist. */
export interface Descriptive {
  readonly n: number;
  readonly sum: number;
  readonly mean: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly range: number | null;
  /** The mean of the middle two where n is even. */
  readonly median: number | null;
  /** With divisor n − 1; in squared units. */
  readonly variance: number | null;
  readonly sd: number | null;
  /** With divisor n. */
  readonly sdPopulation: number | null;
  /** Moment ratio m3 / m2^1.5, without unit, as the next three; `null` where all values are equal. */
  readonly skewness: number | null;
  /** Adjusted for small samples as Excel, SAS and Minitab do; from three values. */
  readonly skewnessAdjusted: number | null;
  /** Moment ratio m4 / m2² − 3. */
  readonly kurtosis: number | null;
  /** Adjusted as above; from four values. */
  readonly kurtosisAdjusted: number | null;
  /** The values in ascending order. */
  readonly sorted: Float64Array;
}

/** Describes finite values; their order does not matter. */
export function descriptive(values: readonly number[]): Descriptive {
  const n = values.length;
  const sorted = new Float64Array(values).sort();
  const [min = null, max = null] = n === 0 ? [] : [sorted[0], sorted[n - 1]];
  const total = compensatedSum(sorted);
  const isConstant = min === max;
  const mean = isConstant ? min : finite(total / n);
  const { second, third, fourth } = centralSums(sorted, mean ?? 0, isConstant);
  const g1 = n < 1 || !(second > 0) ? null : finite((third / n) * (second / n) ** -1.5);
  const g2 = n < 1 || !(second > 0) ? null : finite((n * fourth) / second / second - 3);
  const variance = n < 2 ? null : finite(second / (n - 1));
  return {
    n,
    sum: total,
    mean,
    min,
    max,
    range: min === null || max === null ? null : finite(max - min),
    median: quantile(sorted, 0.5, 7),
    variance,
    sd: variance === null ? null : Math.sqrt(variance),
    sdPopulation: n < 1 ? null : finite(Math.sqrt(second / n)),
    skewness: g1,
    skewnessAdjusted: g1 === null || n < 3 ? null : (g1 * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: g2,
    kurtosisAdjusted:
      g2 === null || n < 4 ? null : ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * g2 + 6),
    sorted,
  };
}

interface CentralSums {
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
}

/** Sums of powers of deviations; the second is corrected for what rounding left in the mean. */
function centralSums(sorted: Float64Array, mean: number, isConstant: boolean): CentralSums {
  if (isConstant) return { second: 0, third: 0, fourth: 0 };
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (const value of sorted) {
    const deviation = value - mean;
    const square = deviation * deviation;
    first += deviation;
    second += square;
    third += square * deviation;
    fourth += square * square;
  }
  return { second: Math.max(0, second - (first * first) / sorted.length), third, fourth };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
