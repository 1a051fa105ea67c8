import { POINTS } from '#domain/risalah/priority/priorityCriteria.ts';
import { isRatedByMember } from '#domain/risalah/priority/priorityRatings.ts';
import type { PriorityRow, PriorityScores } from '#domain/risalah/priority/priorityScores.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { scoreOf } from './priorityEdits.ts';
import type { ScoreCell } from './priorityEdits.ts';

type Priority = Section<'priority'>;

/** A cell of a row: typed into, or counted from the comparisons. */
export interface PriorityCell {
  readonly name: string;
  /** Whose score it is and for which criterion; `null` where it is counted. */
  readonly at: ScoreCell | null;
  readonly value: Amount;
  /** Under the value: the mean over the raters. */
  readonly mean: number | null;
}

export interface Column {
  /** Id of the criterion, or of the member who gives points. */
  readonly id: string;
  readonly name: string;
}

interface CellsAsked {
  readonly priority: Priority;
  readonly scores: PriorityScores;
  readonly columns: readonly Column[];
  /** Id of the member whose scores are on screen; empty for the team as one. */
  readonly rater: string;
}

/** The cells of one problem's row in the columns on screen. */
export function priorityCells(
  row: PriorityRow,
  { priority, scores, columns, rater }: CellsAsked,
): readonly PriorityCell[] {
  const { variant, ratings } = priority;
  const isMeant = variant !== 'nominal' && isRatedByMember(priority) && scores.raters > 1;
  return columns.map(({ id, name }, index): PriorityCell => {
    const computed = row.scores[index] ?? null;
    if (variant === 'usg-pairwise') return { name, at: null, value: computed, mean: null };
    const at =
      variant === 'nominal'
        ? { member: id, problem: row.problem, criterion: POINTS }
        : { member: rater, problem: row.problem, criterion: id };
    return { name, at, value: scoreOf(ratings, at), mean: isMeant ? computed : null };
  });
}
