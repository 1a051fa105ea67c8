import { criteriaOf } from './priorityCriteria.ts';
import type { Risalah } from './risalah.ts';

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
  readonly won: number;
  /** How many of its n − 1 comparisons are decided. */
  readonly decided: number;
}

/** `wins[criterion id][problem id]`, counted from the comparisons; a pair named twice counts as it was named last. */
export function pairwiseWins({
  inventory,
  priority,
}: Risalah): ReadonlyMap<string, ReadonlyMap<string, Wins>> {
  const problems = inventory.problems.map(({ id }) => id);
  return new Map(
    criteriaOf(priority).map(({ id: criterion }) => {
      const winners = winnersUnder(priority, criterion);
      return [criterion, new Map(problems.map((id) => [id, winsOf(id, problems, winners)]))];
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
    sum: [...(wins.get(id)?.values() ?? [])].reduce((sum, { won }) => sum + won, 0),
    expected: (n * (n - 1)) / 2,
  }));
}

/** Names a pair whichever of the two is said first. */
export function pairKey(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted());
}

function winnersUnder(
  { pairs }: Risalah['priority'],
  criterion: string,
): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .filter((pair) => pair.criterion === criterion)
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
