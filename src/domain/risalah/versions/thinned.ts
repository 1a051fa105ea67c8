/** A version as far as its age and its weight go. */
export interface Weighed {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What it is made of, by name with bytes; versions share parts of the same name. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

interface Limits {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Bytes that all versions together may take. */
  readonly most: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How far apart versions stand, by their age: all of a day, one a day for a month, one a week for as long as it fits. */
const spacings = [
  { until: DAY, apart: 0 },
  { until: 30 * DAY, apart: DAY },
  { until: Number.POSITIVE_INFINITY, apart: 7 * DAY },
] as const;

/**
 * The versions that stay, in their order: of each span of time the newest, then as many of the newest as fit. The newest
 * of all always stays, and one of the future, from a clock that was wrong, counts as new.
 *
 * Thinning twice is thinning once, and what was thinned a moment ago need not be there to be thinned now.
 */
export function thinned<One extends Weighed>(
  versions: readonly One[],
  limits: Limits,
): readonly One[] {
  const seen = new Set<string>();
  const used = new Set<string>();
  let weight = 0;
  let isFull = false;
  const kept = new Set<One>();
  for (const version of versions.toSorted((one, other) => other.at - one.at)) {
    const span = spanOf(version.at, limits.now);
    if (isFull || seen.has(span)) continue;
    const own = new Map(version.parts.filter(([name]) => !used.has(name)));
    weight += [...own.values()].reduce((sum, bytes) => sum + bytes, 0);
    isFull = weight > limits.most && kept.size > 0;
    if (isFull) continue;
    for (const name of own.keys()) used.add(name);
    seen.add(span);
    kept.add(version);
  }
  return versions.filter((version) => kept.has(version));
}

/** Spans are cut by the calendar of 1970, not by age, so that a span stays the same while time goes on. */
function spanOf(at: number, now: number): string {
  const { apart } = spacings.find(({ until }) => now - at < until) ?? spacings[0];
  return apart === 0 ? `at ${at}` : `${apart}/${Math.floor(at / apart)}`;
}
