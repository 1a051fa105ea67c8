import { criteriaOf } from './priorityCriteria.ts';
import { isRatedByMember } from './priorityRatings.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** What a criterion's comparisons add up to, and what they must: n(n − 1) ÷ 2 for n problems. */
export interface PairwiseCheck {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly name: string;
  /** Wins under it, all problems together. */
  readonly sum: number;
  readonly expected: number;
}

/** Wins of one problem under one criterion. */
export interface Wins {
  /** The mean over those who compared. */
  readonly won: number;
  /** How many of its n − 1 comparisons everybody has decided who began. */
  readonly decided: number;
}

/**
 * Who has compared: members each alone, or the team as one (an empty id). What was done the other way is kept, and counts
 * only while nobody has begun this way.
 */
export function pairwiseRaters(
  priority: Pick<Risalah['priority'], 'pairs' | 'ratings'>,
): readonly string[] {
  const decided = priority.pairs.filter(({ winner }) => winner !== '');
  const raters = [...new Set(decided.map(({ rater }) => rater))];
  const counted = raters.filter((rater) => (rater !== '') === isRatedByMember(priority));
  return counted.length > 0 ? counted : raters;
}

/**
 * `wins[criterion id][problem id]`, counted from the comparisons of the raters, by default of all who count; a pair named
 * twice counts as it was named last.
 */
export function pairwiseWins(
  { inventory, priority }: Risalah,
  raters: readonly string[] = pairwiseRaters(priority),
): ReadonlyMap<string, ReadonlyMap<string, Wins>> {
  const problems = inventory.problems.map(({ id }) => id);
  return new Map(
    criteriaOf(priority).map(({ id: criterion }) => {
      const compared = raters.map((rater) => winnersUnder(priority, { criterion, rater }));
      const meanOf = (id: string) => meanWins(compared.map((one) => winsOf(id, problems, one)));
      return [criterion, new Map(problems.map((id) => [id, meanOf(id)]))];
    }),
  );
}

/** The check of the columns: with all pairs decided, each adds up to n(n − 1) ÷ 2. */
export function pairwiseChecks(risalah: Risalah): readonly PairwiseCheck[] {
  const wins = pairwiseWins(risalah);
  const n = risalah.inventory.problems.length;
  return criteriaOf(risalah.priority).map(({ id, name }) => ({
    criterion: id,
    name,
    sum: rounded([...(wins.get(id)?.values() ?? [])].reduce((sum, { won }) => sum + won, 0)),
    expected: (n * (n - 1)) / 2,
  }));
}

/** Names a pair whichever of the two is said first. */
export function pairKey(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted());
}

function meanWins(wins: readonly Wins[]): Wins {
  if (wins.length === 0) return { won: 0, decided: 0 };
  return {
    won: wins.reduce((sum, { won }) => sum + won, 0) / wins.length,
    decided: Math.min(...wins.map(({ decided }) => decided)),
  };
}

/** Thirds of wins add up to whole ones, but for their last bits. */
function rounded(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}

function winnersUnder(
  { pairs }: Risalah['priority'],
  { criterion, rater }: { readonly criterion: string; readonly rater: string },
): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .filter((pair) => pair.criterion === criterion && pair.rater === rater)
      .map(({ first, second, winner }) => [pairKey(first, second), winner]),
  );
}

function winsOf(
  problem: string,
  problems: readonly string[],
  winners: ReadonlyMap<string, string>,
): Wins {
  const outcomes = problems
    .filter((other) => other !== problem)
    .map((other) => ({ other, winner: winners.get(pairKey(problem, other)) ?? '' }));
  return {
    won: outcomes.filter(({ winner }) => winner === problem).length,
    decided: outcomes.filter(({ other, winner }) => winner === problem || winner === other).length,
  };
}
