import { compare, fractionOf, nothing, plus, times } from './exact.ts';
import type { Fraction } from './exact.ts';
import { missingSheets, stateOf } from './expected.ts';
import type { SheetState } from './expected.ts';
import type { SheetName } from './entries.ts';
import { reckonForm, shownMerit } from './formResult.ts';
import type { FormResult, ReckonedForm, Spread } from './formResult.ts';
import { counted } from './merits.ts';
import type { Merit } from './merits.ts';
import { placed, rungOf, tiesAmong } from './order.ts';
import type { Placed, Runner } from './order.ts';
import type { Convention } from './schema/convention.ts';
import { isScored } from './sums.ts';
import { ways } from './ways.ts';
import type { Way } from './ways.ts';

export interface Ranked extends Placed {
  /** Rounded to the result's decimals. Of places the smaller one is the better. */
  readonly score: number;
  /** Ids of forms of which there is no sheet: such a team stands behind those that are complete. */
  readonly lacks: readonly string[];
}

/** A place on the podium, and who stands on it by each way. */
export interface PodiumPlace {
  readonly place: 1 | 2 | 3;
  readonly byWay: Readonly<Record<Way, readonly string[]>>;
  /** Whether all ways name the same. */
  readonly isStable: boolean;
}

export interface Result {
  /** The way that counts. */
  readonly way: Way;
  /** Two, or as many as it takes that unequal neighbours do not read alike. */
  readonly decimals: number;
  readonly forms: readonly FormResult[];
  /** By the way that counts and the ladder, best first. */
  readonly ranked: readonly Ranked[];
  readonly unranked: readonly {
    readonly contestant: string;
    readonly why: 'withdrawn' | 'noSheet';
  }[];
  /** By each way, with the same ladder. */
  readonly orders: Readonly<Record<Way, readonly Placed[]>>;
  readonly podium: readonly PodiumPlace[];
  /** What each way alone does not tell apart. */
  readonly ties: readonly { readonly way: Way; readonly contestants: readonly string[] }[];
  readonly spread: readonly Spread[];
  readonly missing: readonly SheetName[];
  /** Sheets that are there and do not count. */
  readonly barred: readonly SheetName[];
  readonly invalid: readonly SheetName[];
}

/**
 * Adds a convention up: each form by itself over its judges, then the forms by their weights.
 *
 * By mean and median a score is the sum of each form's share of its points times its weight; with one form it is the points
 * themselves. Standard scores and places are weighted as they are. All is reckoned exactly and rounded only to be shown.
 */
export function resultOf(convention: Convention): Result {
  const { rule, contestants } = convention;
  const competing = contestants.filter(({ isWithdrawn }) => !isWithdrawn);
  const states = new Map(
    convention.sheets.map((sheet) => [sheet, stateOf(convention, sheet)] as const),
  );
  const inState = (wanted: SheetState): readonly SheetName[] =>
    convention.sheets.filter((sheet) => states.get(sheet) === wanted && isScored(sheet));
  const forms = convention.forms.map((form) => reckonForm(convention, form, { competing, states }));
  const runnersBy = (way: Way): readonly Runner[] =>
    competing
      .map((contestant, at) => ({
        contestant,
        merit: totalOf(forms, way, at),
        lacks: lackingOf(forms, at),
        steps: rule.ladder.map((step) => rungOf(step, contestant, { convention, forms, at })),
      }))
      .filter(({ merit }) => merit !== null);
  const runners = byEach(runnersBy);
  const orders = byEach((way) => placed(runners[way], rule.ladder));
  const judged = new Map(runners[rule.way].map((runner) => [runner.contestant.id, runner]));
  const decimals = decimalsFor(
    orders[rule.way].map(({ contestant }) => judged.get(contestant)?.merit ?? null),
    rule.way,
  );
  return {
    way: rule.way,
    decimals,
    forms: forms.map(({ result }) => result),
    ranked: orders[rule.way].map((one) => {
      const { merit = null, lacks = [] } = judged.get(one.contestant) ?? {};
      return { ...one, score: shownMerit(rule.way, merit, decimals) ?? 0, lacks };
    }),
    unranked: contestants
      .filter(({ id }) => !judged.has(id))
      .map(({ id, isWithdrawn }) => ({
        contestant: id,
        why: isWithdrawn ? 'withdrawn' : 'noSheet',
      })),
    orders,
    podium: podiumOf(orders),
    ties: ways.flatMap((way) =>
      tiesAmong(runners[way]).map((tied) => ({ way, contestants: tied })),
    ),
    spread: forms.flatMap(({ spread }) => spread),
    missing: missingSheets(convention),
    barred: inState('barred'),
    invalid: inState('invalid'),
  };
}

function byEach<Value>(make: (way: Way) => Value): Readonly<Record<Way, Value>> {
  return {
    mean: make('mean'),
    standardised: make('standardised'),
    rankSum: make('rankSum'),
    median: make('median'),
  };
}

/** The forms of a team together; `null` where nobody scored it on any. */
function totalOf(forms: readonly ReckonedForm[], way: Way, at: number): Merit {
  const parts = forms.flatMap((form) => {
    const merit = form.merits[way][at] ?? null;
    return merit === null ? [] : [forms.length === 1 ? merit : weighed(merit, form, way)];
  });
  if (parts.length === 0) return null;
  const total = parts.reduce(plus);
  return way === 'standardised' ? counted(total) : total;
}

function weighed(merit: Fraction, { form, points }: ReckonedForm, way: Way): Fraction {
  const weight = fractionOf(form.weight);
  if (way !== 'mean' && way !== 'median') return times(times(merit, weight), { n: 1n, d: 100n });
  return points.n <= 0n ? nothing : times(times(merit, weight), { n: points.d, d: points.n });
}

/** Forms that count towards the score and of which a team has no sheet. */
function lackingOf(forms: readonly ReckonedForm[], at: number): readonly string[] {
  return forms
    .filter(({ form }) => forms.length === 1 || form.weight !== 0)
    .filter(({ merits }) => merits.mean[at] == null)
    .map(({ form }) => form.id);
}

const MOST_DECIMALS = 6;

function decimalsFor(merits: readonly Merit[], way: Way): number {
  const readsApart = (decimals: number): boolean =>
    merits.every((merit, at) => {
      const before = merits[at - 1];
      if (merit == null || before == null || compare(merit, before) === 0) return true;
      return shownMerit(way, merit, decimals) !== shownMerit(way, before, decimals);
    });
  let decimals = 2;
  while (decimals < MOST_DECIMALS && !readsApart(decimals)) decimals += 1;
  return decimals;
}

function podiumOf(orders: Readonly<Record<Way, readonly Placed[]>>): readonly PodiumPlace[] {
  return ([1, 2, 3] as const).flatMap((place) => {
    const byWay = byEach((way) =>
      orders[way].filter((one) => one.place === place).map(({ contestant }) => contestant),
    );
    const named = new Set(ways.map((way) => byWay[way].toSorted().join('\n')));
    if (named.size === 1 && named.has('')) return [];
    return [{ place, byWay, isStable: named.size === 1 }];
  });
}
