import { max, mean, min, sum } from 'simple-statistics';
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
  const constantsOf = rememberedConstants();
  const groups = subgroups.map((values) => summarise(values, spread, constantsOf));
  const used = groups.filter(
    (group, index): group is FilledGroup => group.mean !== null && counts(counted, index),
  );
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
      groups.map(({ judged }) => judged?.spread ?? null),
      groups.map((group) => spreadLevel(group, sigmaAt(group, within), spread)),
      NOT_NEGATIVE,
    ),
  };
}

interface Group {
  readonly size: number;
  readonly mean: number | null;
  /** Spread with the factors for its size; `null` below two values, which have no spread. */
  readonly judged: Judged | null;
}

/** A group that has values. */
interface FilledGroup extends Group {
  readonly mean: number;
}

interface Judged {
  readonly spread: number;
  readonly constants: ControlChartConstants;
}

function summarise(
  values: PointValues,
  spread: SubgroupOptions['spread'],
  constantsOf: typeof controlChartConstants,
): Group {
  const known = values.filter((value) => value !== null);
  const size = known.length;
  if (size === 0) return { size, mean: null, judged: null };
  const middle = mean(known);
  const spreadOf = spread === 'range' ? rangeOf : deviationFrom;
  const constants = constantsOf(size);
  const judged = constants === null ? null : { spread: spreadOf(known, middle), constants };
  return { size, mean: middle, judged };
}

/** Subgroups are mostly of one size, whose constants need to be worked out only once. */
function rememberedConstants(): typeof controlChartConstants {
  const known = new Map<number, ControlChartConstants | null>();
  return (size) => {
    const found = known.get(size);
    if (found !== undefined) return found;
    const constants = controlChartConstants(size);
    known.set(size, constants);
    return constants;
  };
}

/** Divisor n − 1. */
function deviationFrom(values: number[], middle: number): number {
  const squares = sum(values.map((value) => (value - middle) ** 2));
  return Math.sqrt(squares / (values.length - 1));
}

function rangeOf(values: number[]): number {
  return max(values) - min(values);
}

function grandMean(used: readonly FilledGroup[]): number {
  if (isEqual(used)) return mean(used.map((group) => group.mean));
  const total = sum(used.map((group) => group.size * group.mean));
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
  const ranged: { readonly spread: number; readonly d2: number }[] = [];
  for (const { judged } of used) {
    const d2 = judged?.constants.d2 ?? null;
    if (judged !== null && d2 !== null) ranged.push({ spread: judged.spread, d2 });
  }
  if (ranged.length === 0) return null;
  const sigma = mean(ranged.map(({ spread, d2 }) => spread / d2));
  return {
    mean: mean(ranged.map(({ spread }) => spread)),
    sigma,
    sigmaOf: ({ d2 }) => (d2 === null ? null : sigma),
  };
}

function fromDeviations(used: readonly Group[]): Within | null {
  const spreads: { readonly spread: number; readonly size: number; readonly c4: number }[] = [];
  for (const { judged, size } of used) {
    if (judged !== null) {
      spreads.push({ spread: judged.spread, size, c4: judged.constants.c4 });
    }
  }
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

function sigmaAt({ judged }: Group, within: Within | null): number | null {
  return judged === null || within === null ? null : within.sigmaOf(judged.constants);
}

function spreadLevel(
  { judged }: Group,
  sigma: number | null,
  spread: SubgroupOptions['spread'],
): PanelLevel {
  if (sigma === null || judged === null) return { centre: null, sigma: null };
  const { d2, d3, c4 } = judged.constants;
  if (spread === 'deviation') {
    return { centre: c4 * sigma, sigma: Math.sqrt(1 - c4 * c4) * sigma };
  }
  // Where there is a sigma from ranges, there are d2 and d3 to have made it.
  return { centre: Number(d2) * sigma, sigma: Number(d3) * sigma };
}
