import { compare, inUnits, rootOf } from './exact.ts';
import type { Fraction } from './exact.ts';
import { ways } from './ways.ts';
import type { Way } from './ways.ts';

/** One judge's scores for one team, item by item, in points; `null` where the judge handed in no sheet for it. */
export type Sheet = readonly number[] | null;

/** A team and its sheets, judge by judge in the same order for all teams. */
export interface Entry {
  readonly team: string;
  readonly judges: readonly Sheet[];
}

export interface Ranking {
  /** Names of the teams, best first: by the mean of the judges' sums … */
  readonly byMean: readonly string[];
  /** … by the mean of what each judge's sum is in that judge's own spread … */
  readonly byStandardised: readonly string[];
  /** … by the mean of the places that the judges gave … */
  readonly byRankSum: readonly string[];
  /** … and by the middle one of the judges' sums. */
  readonly byMedian: readonly string[];
  /** Teams that one way cannot tell apart, in the order in which they are listed. */
  readonly ties: readonly { readonly by: Way; readonly teams: readonly string[] }[];
  /** Whether all ways name the same team as first, second and third. */
  readonly podiumStable: readonly [first: boolean, second: boolean, third: boolean];
}

/**
 * Ranks the teams of a convention in four ways. Everything is reckoned exactly in the decimals in which the scores are
 * written, so that equal is what is equal on paper.
 *
 * A sheet that is not there is left out: of mean, standard scores and median, and places become mean places. Places that
 * are shared are averaged. A judge's scores are standardised by mean and population deviation over the teams that the
 * judge scored; a judge who gave all the same tells nothing and counts 0. Equals stand by their mean, then as given. A
 * team without any sheet stands last.
 */
export function rank(entries: readonly Entry[]): Ranking {
  const sums = sumsOf(entries);
  const merits: Readonly<Record<Way, readonly Merit[]>> = {
    mean: sums.map(meanOf),
    standardised: bySheets(sums, standardScores).map((scores) => asCounted(meanOf(scores))),
    rankSum: bySheets(sums, places).map(meanOf),
    median: sums.map(medianOf),
  };
  const listed = (way: Way) => order(merits[way], merits.mean);
  const [first, ...others] = ways.map((way) => listed(way));
  const isSame = (at: number): boolean => {
    const team = first?.[at];
    return team !== undefined && others.every((list) => list[at] === team);
  };
  const names = (list: readonly number[]) => list.map((at) => entries[at]?.team ?? '');
  return {
    byMean: names(listed('mean')),
    byStandardised: names(listed('standardised')),
    byRankSum: names(listed('rankSum')),
    byMedian: names(listed('median')),
    ties: ways.flatMap((by) =>
      equals(listed(by), merits[by]).map((group) => ({ by, teams: names(group) })),
    ),
    podiumStable: [isSame(0), isSame(1), isSame(2)],
  };
}

/** What a judge gave a team in all, in the scores' smallest unit. */
type Sum = bigint | null;

/** How good a team is by one way, more being better; `null` for a team that nobody scored. */
type Merit = Fraction | null;

function sumsOf(entries: readonly Entry[]): readonly (readonly Sum[])[] {
  const scores = entries.flatMap(({ judges }) => judges.flatMap((sheet) => sheet ?? []));
  const units = inUnits(scores).values();
  const next = (): bigint => units.next().value ?? 0n;
  return entries.map(({ judges }) =>
    judges.map((sheet) => sheet && sheet.reduce((sum) => sum + next(), 0n)),
  );
}

function meanOf(values: readonly Sum[]): Merit {
  const there = values.filter((each) => each !== null);
  if (there.length === 0) return null;
  return { n: there.reduce((sum, each) => sum + each, 0n), d: BigInt(there.length) };
}

function medianOf(values: readonly Sum[]): Merit {
  const there = values.filter((each) => each !== null).toSorted((a, b) => (a < b ? -1 : 1));
  const half = there.length / 2;
  const [low, high] = [there[Math.ceil(half) - 1], there[Math.floor(half)]];
  return low === undefined || high === undefined ? null : { n: low + high, d: 2n };
}

/** The sheets of each judge laid out by teams, made into other values, and laid back. */
function bySheets(
  sums: readonly (readonly Sum[])[],
  make: (ofJudge: readonly bigint[]) => readonly bigint[],
): readonly (readonly Sum[])[] {
  const judges = Math.max(0, ...sums.map((each) => each.length));
  const columns = Array.from({ length: judges }, (_, judge) => {
    const given = sums.map((each) => each[judge] ?? null);
    const made = make(given.filter((each) => each !== null)).values();
    return given.map((each) => (each === null ? null : (made.next().value ?? 0n)));
  });
  return sums.map((_, team) => columns.map((column) => column[team] ?? null));
}

/** A root is drawn to forty decimals; of what is made of it twenty count, since what differs only beyond is rounding. */
const DRAWN = 10n ** 40n;
const BEYOND = 10n ** 20n;

/** (x − mean) / deviation of each value, in units of the 40th decimal. */
function standardScores(values: readonly bigint[]): readonly bigint[] {
  const count = BigInt(values.length);
  const sum = values.reduce((all, each) => all + each, 0n);
  const squares = values.reduce((all, each) => all + each * each, 0n);
  const root = rootOf((count * squares - sum * sum) * DRAWN * DRAWN);
  if (root === 0n) return values.map(() => 0n);
  return values.map((each) => rounded((count * each - sum) * DRAWN * DRAWN, root));
}

function asCounted(merit: Merit): Merit {
  return merit && { n: rounded(merit.n, merit.d * BEYOND), d: 1n };
}

/** The nearest whole number to n / d, with halves away from 0. */
function rounded(n: bigint, d: bigint): bigint {
  const half = n < 0n ? -(d / 2n) : d / 2n;
  return (n + half) / d;
}

/** The place of each value, 1 being the best, twice and below 0: so a shared place is whole, and more is better. */
function places(values: readonly bigint[]): readonly bigint[] {
  return values.map((each) => {
    const better = values.filter((other) => other > each).length;
    const equal = values.filter((other) => other === each).length;
    return -BigInt(2 * better + equal + 1);
  });
}

/** Teams by their place in the input, best first. */
function order(merits: readonly Merit[], means: readonly Merit[]): readonly number[] {
  return [...merits.keys()].sort(
    (a, b) => betterFirst(merits[a], merits[b]) || betterFirst(means[a], means[b]) || a - b,
  );
}

function betterFirst(one: Merit | undefined, other: Merit | undefined): number {
  if (one == null || other == null) return Number(one == null) - Number(other == null);
  return compare(other, one);
}

/** Runs of equals in a list, with more than one in them. */
function equals(list: readonly number[], merits: readonly Merit[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const at of list) {
    const group = groups.at(-1);
    const [one, other] = [merits[group?.[0] ?? -1], merits[at]];
    if (group !== undefined && one != null && other != null && compare(one, other) === 0) {
      group.push(at);
    } else {
      groups.push([at]);
    }
  }
  return groups.filter(({ length }) => length > 1);
}
