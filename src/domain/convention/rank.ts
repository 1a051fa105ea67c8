import { compare, inUnits } from './exact.ts';
import { betterFirst, counted, meritsOf } from './merits.ts';
import type { Merit, Sum } from './merits.ts';
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
 * Ranks the teams of bare sheets in four ways. Everything is reckoned exactly in the decimals in which the scores are written,
 * so that equal is what is equal on paper. Equals stand by their mean, then as given; a team without any sheet stands last.
 */
export function rank(entries: readonly Entry[]): Ranking {
  const made = meritsOf(sumsOf(entries));
  const merits = { ...made, standardised: made.standardised.map(counted) };
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

function sumsOf(entries: readonly Entry[]): readonly (readonly Sum[])[] {
  const scores = entries.flatMap(({ judges }) => judges.flatMap((sheet) => sheet ?? []));
  const units = inUnits(scores).values();
  const next = (): bigint => units.next().value ?? 0n;
  return entries.map(({ judges }) =>
    judges.map((sheet) => sheet && sheet.reduce((sum) => sum + next(), 0n)),
  );
}

/** Teams by their place in the input, best first. */
function order(merits: readonly Merit[], means: readonly Merit[]): readonly number[] {
  return [...merits.keys()].sort(
    (a, b) => betterFirst(merits[a], merits[b]) || betterFirst(means[a], means[b]) || a - b,
  );
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
