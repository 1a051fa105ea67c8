import { mean } from 'simple-statistics';
import { PAIR } from './controlChartConstants.ts';
import type { ControlPanel, PointValues } from './controlPanel.ts';
import { NOT_NEGATIVE, UNBOUNDED, controlPanel, finite } from './controlPanel.ts';
import type { Counted } from './counted.ts';
import { countedValues, counts } from './counted.ts';

/** Chart of individual values and their moving ranges (I-MR, X-mR). Unknown quantities are `null`. */
export interface IndividualsChart {
  readonly mean: number | null;
  readonly meanRange: number | null;
  /** Mean moving range divided by d2(2) = 1.128. */
  readonly sigma: number | null;
  readonly main: ControlPanel;
  /** Moving ranges, each at the later of its two points; the first is `null`. */
  readonly spread: ControlPanel;
}

/**
 * Limits at mean ± 3·MR̄/1.128; those of the ranges at 0 and D4(2)·MR̄.
 *
 * A missing value breaks the moving range: none is formed across the gap. A range counts where both its points do.
 */
export function individualsChart(values: PointValues, counted: Counted = null): IndividualsChart {
  const known = countedValues(values, counted);
  const ranges = movingRanges(values);
  const both =
    counted && values.map((_, index) => counts(counted, index) && counts(counted, index - 1));
  const knownRanges = countedValues(ranges, both);
  const centre = known.length === 0 ? null : finite(mean(known));
  const meanRange = knownRanges.length === 0 ? null : finite(mean(knownRanges));
  const sigma = meanRange === null ? null : meanRange / PAIR.d2;
  const rangeSigma = sigma === null ? null : sigma * PAIR.d3;
  return {
    mean: centre,
    meanRange,
    sigma,
    main: controlPanel(values, { centre, sigma }, UNBOUNDED),
    spread: controlPanel(ranges, { centre: meanRange, sigma: rangeSigma }, NOT_NEGATIVE),
  };
}

/** Distance of each value from the one before; `null` where either is missing. */
function movingRanges(values: PointValues): PointValues {
  return values.map((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? null : Math.abs(value - before);
  });
}
