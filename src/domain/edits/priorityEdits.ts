import {
  criteriaOf,
  criterionSetOf,
  criterionSets,
  filterQuestions,
} from '#domain/risalah/priority/priorityCriteria.ts';
import type { FilterQuestion } from '#domain/risalah/priority/priorityCriteria.ts';
import type { Offers } from '#domain/risalah/offers.ts';
import { pairKey } from '#domain/risalah/priority/pairwise.ts';
import { emptyRating } from '#domain/risalah/schema/theme.ts';
import type { Rating } from '#domain/risalah/schema/theme.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { criterionNames } from '#words/theme.ts';

type Priority = Section<'priority'>;
type Pair = Priority['pairs'][number];

export interface ScoreCell {
  /** Id of the member who scores; empty for the team as one. */
  readonly member: string;
  /** Ids. */
  readonly problem: string;
  readonly criterion: string;
}

/** What one rater gave a problem for a criterion. */
export function scoreOf(
  ratings: readonly Rating[],
  { member, problem, criterion }: ScoreCell,
): Amount {
  const rating = ratings.find((one) => one.member === member);
  return rating?.rows.find((row) => row.problem === problem)?.scores[criterion] ?? null;
}

/** The ratings with one score changed; a rater or a problem that had no scores before gets its place. */
export function withScore(
  ratings: readonly Rating[],
  { member, problem, criterion }: ScoreCell,
  { score, newId }: { readonly score: Amount; readonly newId: () => string },
): readonly Rating[] {
  const rating = ratings.find((one) => one.member === member) ?? emptyRating(newId(), member);
  const row = rating.rows.find((each) => each.problem === problem) ?? { problem, scores: {} };
  const scored = { ...row, scores: { ...row.scores, [criterion]: score } };
  const changed = { ...rating, rows: replaced(rating.rows, row, scored) };
  return replaced(ratings, rating, changed);
}

/** The ratings with the team's own entry first, or the members' entries, which is how the record knows who scores. */
export function ratedBy(
  who: 'team' | 'members',
  ratings: readonly Rating[],
  { members, newId }: { readonly members: readonly string[]; readonly newId: () => string },
): readonly Rating[] {
  const wanted = who === 'team' ? [''] : members;
  const missing = wanted.filter((member) => ratings.every((one) => one.member !== member));
  const all = [...ratings, ...missing.map((member) => emptyRating(newId(), member))];
  const isFirst = ({ member }: Rating) => (member === '') === (who === 'team');
  return [...all.filter(isFirst), ...all.filter((rating) => !isFirst(rating))];
}

/** The criteria with those that a method needs and does not find. None is taken away. */
export function withCriteriaFor(
  variant: Priority['variant'],
  criteria: Priority['criteria'],
  { offered, newId }: { readonly offered: Offers['criteria']; readonly newId: () => string },
): Priority['criteria'] {
  if (criteriaOf({ variant, criteria }).length > 0) return criteria;
  const set = criterionSetOf(variant);
  if (set === 'points') return criteria;
  if (set === 'own') {
    return [...criteria, ...offered.map((criterion) => ({ id: newId(), ...criterion }))];
  }
  return [
    ...criteria,
    ...criterionSets[set].map((id) => ({ id, name: criterionNames[id], weight: null })),
  ];
}

export function winnerOf(pairs: readonly Pair[], asked: Omit<Pair, 'winner'>): string {
  return pairs.findLast((pair) => isSamePair(pair, asked))?.winner ?? '';
}

/** The comparisons with one decided anew; an empty winner leaves it open. */
export function withWinner(pairs: readonly Pair[], decided: Pair): readonly Pair[] {
  const others = pairs.filter((pair) => !isSamePair(pair, decided));
  return decided.winner === '' ? others : [...others, decided];
}

/** The filter with one question answered for one problem. */
export function withPassed(
  filter: Priority['filter'],
  problem: string,
  { question, passes }: { readonly question: FilterQuestion; readonly passes: boolean },
): Priority['filter'] {
  const row = filter.find((each) => each.problem === problem) ?? { problem, passed: [] };
  const passed = filterQuestions.filter((each) =>
    each === question ? passes : row.passed.includes(each),
  );
  return [...replaced(filter, row, { problem, passed })];
}

function isSamePair(pair: Pair, asked: Omit<Pair, 'winner'>): boolean {
  return (
    pair.rater === asked.rater &&
    pair.criterion === asked.criterion &&
    pairKey(pair.first, pair.second) === pairKey(asked.first, asked.second)
  );
}

/** The list with one item changed, or added where it was not in it. */
function replaced<Item>(items: readonly Item[], before: Item, after: Item): Item[] {
  return items.includes(before)
    ? items.map((item) => (item === before ? after : item))
    : [...items, after];
}
