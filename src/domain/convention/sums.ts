import { exactSum, shown } from './exact.ts';
import { itemsOf } from './schema/form.ts';
import type { ScoreForm, ScoreItem } from './schema/form.ts';
import type { FilledSheet } from './schema/sheet.ts';

type Scored = Pick<FilledSheet, 'scores'>;
type Itemised = Pick<ScoreForm, 'groups'>;

/** What a judge gave a team on a form, in all. What is empty counts nothing. */
export function sheetSum(form: Itemised, sheet: Scored): number {
  return summed(itemsOf(form).flatMap(({ id }) => sheet.scores[id] ?? []));
}

/** The same of one group of the form. */
export function groupSum(form: Itemised, group: string, sheet: Scored): number {
  return sheetSum({ groups: form.groups.filter(({ id }) => id === group) }, sheet);
}

/** The most that a team can get on a form. */
export function formPoints(form: Itemised): number {
  return summed(itemsOf(form).map(({ points }) => points));
}

function summed(numbers: readonly number[]): number {
  const { n, d } = exactSum(numbers);
  return shown({ n, d }, String(d).length - 1);
}

/** Whether anything is scored on a sheet. */
export function isScored({ scores }: Scored): boolean {
  return Object.keys(scores).length > 0;
}

/** A score that its item cannot get. */
export interface FaultyScore {
  readonly item: string;
  readonly score: number;
  /** The most that the item can get. */
  readonly points: number;
}

/** Scores above the maximum of their item or below 0: a sheet with one does not count until it is put right. */
export function faultyScores(form: Itemised, { scores }: Scored): readonly FaultyScore[] {
  return itemsOf(form).flatMap(({ id, points }) => {
    const score = scores[id];
    return score === undefined || (score >= 0 && score <= points)
      ? []
      : [{ item: id, score, points }];
  });
}

/** Items of a sheet without a score. */
export function emptyItems(form: Itemised, { scores }: Scored): readonly ScoreItem[] {
  return itemsOf(form).filter(({ id }) => scores[id] === undefined);
}
