import { compare, rootOf, rounded } from './exact.ts';
import type { Fraction } from './exact.ts';
import type { Way } from './ways.ts';

/** What a judge gave a team in all, in the smallest unit of all sums; `null` for a sheet that is not there. */
export type Sum = bigint | null;

/** How good a team is by one way, more being better; `null` for a team that nobody scored. */
export type Merit = Fraction | null;

/**
 * How good teams are in four ways, from the sums that each judge gave each of them: by team, judges in the same order for all.
 * The merit by rank sum is the mean place below 0.
 *
 * A sheet that is not there is left out: of mean, standard scores and median, and places become mean places. Places that
 * are shared are averaged. A judge's sums are standardised by mean and population deviation over the teams that the judge
 * scored; a judge who gave all the same tells nothing and counts 0. Standard scores bear forty decimals, of which `counted`
 * keeps what is no rounding.
 */
export function meritsOf(
  sums: readonly (readonly Sum[])[],
): Readonly<Record<Way, readonly Merit[]>> {
  return {
    mean: sums.map(meanOf),
    standardised: bySheets(sums, standardScores).map(meanOf).map(over(DRAWN)),
    rankSum: bySheets(sums, places).map(meanOf).map(over(2n)),
    median: sums.map(medianOf),
  };
}

/** Better first; a team that nobody scored last. */
export function betterFirst(one: Merit | undefined, other: Merit | undefined): number {
  if (one == null || other == null) return Number(one == null) - Number(other == null);
  return compare(other, one);
}

/** A root is drawn to forty decimals; of what is made of it twenty count, since what differs only beyond is rounding. */
const DRAWN = 10n ** 40n;
const COUNTED = 10n ** 20n;

/** A standard score, or what was added up of some, without what is rounding only. */
export function counted(merit: Merit): Merit {
  return merit && { n: rounded(merit.n * COUNTED, merit.d), d: COUNTED };
}

function over(unit: bigint): (merit: Merit) => Merit {
  return (merit) => merit && { n: merit.n, d: merit.d * unit };
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

/** (x − mean) / deviation of each value, in units of the 40th decimal. */
function standardScores(values: readonly bigint[]): readonly bigint[] {
  const { count, sum, root } = spreadOf(values);
  if (root === 0n) return values.map(() => 0n);
  return values.map((each) => rounded((count * each - sum) * DRAWN * DRAWN, root));
}

/** Sum and count times deviation of values, the latter in units of the 40th decimal. */
function spreadOf(values: readonly bigint[]) {
  const count = BigInt(values.length);
  const sum = values.reduce((all, each) => all + each, 0n);
  const squares = values.reduce((all, each) => all + each * each, 0n);
  return { count, sum, root: rootOf((count * squares - sum * sum) * DRAWN * DRAWN) };
}

/** Mean and population deviation of at least one value. */
export function meanAndDeviation(values: readonly bigint[]): {
  readonly mean: Fraction;
  readonly deviation: Fraction;
} {
  const { count, sum, root } = spreadOf(values);
  return { mean: { n: sum, d: count }, deviation: { n: root, d: count * DRAWN } };
}

/** The place of each value, 1 being the best, twice and below 0: so a shared place is whole, and more is better. */
function places(values: readonly bigint[]): readonly bigint[] {
  return values.map((each) => {
    const better = values.filter((other) => other > each).length;
    const equal = values.filter((other) => other === each).length;
    return -BigInt(2 * better + equal + 1);
  });
}
