import { normalTail } from './distributions/normalTail.ts';

/** Centre and spread of a process. Within is the spread from one moment to the next, overall that of all values. */
export interface Spread {
  readonly mean: number | null;
  readonly sigmaWithin: number | null;
  readonly sigmaOverall: number | null;
}

/** Specification in the unit of the values; `null` where there is none. */
export interface Specification {
  readonly lsl: number | null;
  readonly usl: number | null;
  readonly target: number | null;
}

/** Indices without unit; `null` does not exist: no such limit, no spread. Negative where the mean lies outside. */
export interface Capability {
  readonly cp: number | null;
  readonly cpl: number | null;
  readonly cpu: number | null;
  readonly cpk: number | null;
  readonly pp: number | null;
  readonly ppl: number | null;
  readonly ppu: number | null;
  readonly ppk: number | null;
  /** (USL − LSL) / 6 √(s² + (mean − target)²), with the overall s. */
  readonly cpm: number | null;
  /** Percent of a normal population with the overall spread that would lie below and above the limits. */
  readonly expectedBelow: number | null;
  readonly expectedAbove: number | null;
}

/** Capability and performance as AIAG and ISO 22514 name them. */
export function capability(spread: Spread, specification: Specification): Capability {
  const { mean, sigmaOverall } = spread;
  const { lsl, usl, target } = specification;
  const within = indices(mean, spread.sigmaWithin, specification);
  const overall = indices(mean, sigmaOverall, specification);
  const offTarget =
    target === null || mean === null || sigmaOverall === null
      ? null
      : Math.hypot(sigmaOverall, mean - target);
  return {
    cp: within.both,
    cpl: within.lower,
    cpu: within.upper,
    cpk: within.worse,
    pp: overall.both,
    ppl: overall.lower,
    ppu: overall.upper,
    ppk: overall.worse,
    cpm: lsl === null || usl === null ? null : ratio(usl - lsl, offTarget, 6),
    expectedBelow: overall.lower === null ? null : 100 * normalTail(3 * overall.lower),
    expectedAbove: overall.upper === null ? null : 100 * normalTail(3 * overall.upper),
  };
}

interface Indices {
  readonly both: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly worse: number | null;
}

function indices(mean: number | null, sigma: number | null, { lsl, usl }: Specification): Indices {
  const lower = mean === null || lsl === null ? null : ratio(mean - lsl, sigma, 3);
  const upper = mean === null || usl === null ? null : ratio(usl - mean, sigma, 3);
  return {
    both: lsl === null || usl === null ? null : ratio(usl - lsl, sigma, 6),
    lower,
    upper,
    worse: lower === null ? upper : upper === null ? lower : Math.min(lower, upper),
  };
}

function ratio(distance: number, sigma: number | null, times: number): number | null {
  if (sigma === null || !(sigma > 0)) return null;
  const value = distance / (times * sigma);
  return Number.isFinite(value) ? value : null;
}

export interface Outside {
  /** Values below the lower limit; `null` without one. A value on a limit is inside. */
  readonly below: number | null;
  readonly above: number | null;
  /** Both together, in percent of the values; `null` without limits or values. */
  readonly percent: number | null;
}

export function countOutside(
  values: readonly number[],
  { lsl, usl }: Pick<Specification, 'lsl' | 'usl'>,
): Outside {
  const below = lsl === null ? null : values.filter((value) => value < lsl).length;
  const above = usl === null ? null : values.filter((value) => value > usl).length;
  const isJudged = values.length > 0 && (below !== null || above !== null);
  return {
    below,
    above,
    percent: isJudged ? (((below ?? 0) + (above ?? 0)) / values.length) * 100 : null,
  };
}
