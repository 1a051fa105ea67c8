import { max, mean, min, sampleStandardDeviation, sum } from 'simple-statistics';
import type { ControlChartConstants } from './controlChartConstants.ts';
import { controlChartConstants } from './controlChartConstants.ts';
import type { ControlPanel, PanelLevel, PointValues } from './controlPanel.ts';
import { NOT_NEGATIVE, UNBOUNDED, controlPanel, finite } from './controlPanel.ts';
import type { Counted } from './counted.ts';
import { counts } from './counted.ts';

/** Chart of subgroup means with ranges (X̄-R) or standard deviations (X̄-S). Unknown quantities are `null`. */
export interface SubgroupChart {
  readonly grandMean: number | null;
  /** R̄ or S̄ of the subgroups that count; pooled for standard deviations of unequal subgroups. */
  readonly meanSpread: number | null;
  /** Standard deviation within subgroups; `null` where it differs with the size (X̄-S, unequal sizes). */
  readonly sigma: number | null;
  /** Values per subgroup, missing ones left out. */
  readonly sizes: readonly number[];
  readonly main: ControlPanel;
  readonly spread: ControlPanel;
}

export interface SubgroupOptions {
  /** Range, or standard deviation with divisor n − 1. */
  readonly spread: 'range' | 'deviation';
  readonly counted?: Counted;
}

/**
 * Limits of subgroup means at X̿ ± A2·R̄ or ± A3·S̄; those of the spread at D3·R̄ and D4·R̄ or B3·S̄ and B4·S̄.
 *
 * Equal sizes: the centre is the mean of the means. Unequal sizes: the mean of all values, limits per subgroup, with S̄
 * pooled (Montgomery 6.30–6.31), or with σ as the mean of Rᵢ/d2(nᵢ). A subgroup of one value is plotted without limits; an
 * empty one is a gap and contributes nothing; one of more than 25 has no range limits.
 */
export function subgroupChart(
  subgroups: readonly PointValues[],
  { spread, counted = null }: SubgroupOptions,
): SubgroupChart {
  const groups = subgroups.map((values) => summarise(values, spread));
  const used = groups.filter((group, index) => group.size > 0 && counts(counted, index));
  const centre = used.length === 0 ? null : grandMean(used);
  const within = spread === 'range' ? fromRanges(used) : fromDeviations(used);
  return {
    grandMean: finite(centre),
    meanSpread: finite(within?.mean ?? null),
    sigma: finite(within?.sigma ?? null),
    sizes: groups.map(({ size }) => size),
    main: controlPanel(
      groups.map((group) => group.mean),
      groups.map((group) => {
        const sigma = sigmaAt(group, within);
        return { centre, sigma: sigma === null ? null : sigma / Math.sqrt(group.size) };
      }),
      UNBOUNDED,
    ),
    spread: controlPanel(
      groups.map((group) => group.spread),
      groups.map((group) => spreadLevel(group, sigmaAt(group, within), spread)),
      NOT_NEGATIVE,
    ),
  };
}

interface Group {
  readonly size: number;
  readonly mean: number | null;
  readonly spread: number | null;
  readonly constants: ControlChartConstants | null;
}

function summarise(values: PointValues, spread: SubgroupOptions['spread']): Group {
  const known = values.filter((value) => value !== null);
  const size = known.length;
  const spreadOf = spread === 'range' ? rangeOf : sampleStandardDeviation;
  return {
    size,
    mean: size === 0 ? null : mean(known),
    spread: size < 2 ? null : spreadOf(known),
    constants: controlChartConstants(size),
  };
}

function rangeOf(values: number[]): number {
  return max(values) - min(values);
}

function grandMean(used: readonly Group[]): number {
  const means = used.map(({ mean }) => mean ?? 0);
  if (isEqual(used)) return mean(means);
  const total = sum(used.map(({ size }, index) => size * (means[index] ?? 0)));
  return total / sum(used.map(({ size }) => size));
}

function isEqual(used: readonly Group[]): boolean {
  return used.every(({ size }) => size === used[0]?.size);
}

/** How much the values vary within subgroups. */
interface Within {
  readonly mean: number;
  readonly sigma: number | null;
  /** For a subgroup of the size that these constants belong to; `null` where they have no d2. */
  readonly sigmaOf: (constants: ControlChartConstants) => number | null;
}

function fromRanges(used: readonly Group[]): Within | null {
  const ranged = used.flatMap(({ spread, constants }) =>
    spread === null || constants?.d2 == null ? [] : { spread, d2: constants.d2 },
  );
  if (ranged.length === 0) return null;
  const sigma = mean(ranged.map(({ spread, d2 }) => spread / d2));
  return {
    mean: mean(ranged.map(({ spread }) => spread)),
    sigma,
    sigmaOf: ({ d2 }) => (d2 === null ? null : sigma),
  };
}

function fromDeviations(used: readonly Group[]): Within | null {
  const spreads = used.flatMap(({ spread, size, constants }) =>
    spread === null || constants === null ? [] : { spread, size, c4: constants.c4 },
  );
  const [first] = spreads;
  if (first === undefined) return null;
  if (isEqual(used)) {
    const meanDeviation = mean(spreads.map(({ spread }) => spread));
    const sigma = meanDeviation / first.c4;
    return { mean: meanDeviation, sigma, sigmaOf: ({ c4 }) => meanDeviation / c4 };
  }
  const squares = sum(spreads.map(({ spread, size }) => (size - 1) * spread * spread));
  const pooled = Math.sqrt(squares / sum(spreads.map(({ size }) => size - 1)));
  return { mean: pooled, sigma: null, sigmaOf: ({ c4 }) => pooled / c4 };
}

function sigmaAt({ constants }: Group, within: Within | null): number | null {
  return constants === null || within === null ? null : within.sigmaOf(constants);
}

function spreadLevel(
  { constants }: Group,
  sigma: number | null,
  spread: SubgroupOptions['spread'],
): PanelLevel {
  if (sigma === null || constants === null) return { centre: null, sigma: null };
  const { d2, d3, c4 } = constants;
  if (spread === 'deviation') {
    return { centre: c4 * sigma, sigma: Math.sqrt(1 - c4 * c4) * sigma };
  }
  return { centre: times(d2, sigma), sigma: times(d3, sigma) };
}

function times(factor: number | null, sigma: number): number | null {
  return factor === null ? null : factor * sigma;
}
