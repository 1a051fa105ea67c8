import type { Answers, Question } from './reading/answers.ts';
import {
  clockReadings,
  dateOrders,
  notations,
  orientations,
  percentReadings,
} from './reading/answers.ts';
import type { ColumnKind, RowKind } from './reading/kinds.ts';
import type { Outcome } from './tableReader.ts';
import type { Place } from './targets/target.ts';

/** What somebody can say that a column is: a place of the target, something to be set aside, or nothing wanted. */
export type ColumnMark =
  | { readonly is: 'place'; readonly place: string }
  | { readonly is: 'aside'; readonly kind: AsideKind }
  | { readonly is: 'unused' };

/** Kinds of columns that can be chosen where a column is set aside. */
export const asideKinds = ['serial', 'sum', 'share', 'running', 'mean', 'remark'] as const;
export type AsideKind = (typeof asideKinds)[number];

/** Kinds of rows that can be chosen. */
export const markedRows = [
  'data',
  'head',
  'title',
  'sum',
  'subtotal',
  'mean',
  'share',
  'remark',
  'blank',
] as const satisfies readonly RowKind[];
export type RowMark = (typeof markedRows)[number];

/** What a column was taken for. */
export function columnMark({ columns, setAside }: Outcome, at: number): ColumnMark {
  const taken = columns.find((column) => column.at === at);
  if (taken !== undefined) return { is: 'place', place: taken.place };
  const aside = setAside.find((each) => each.what === 'column' && each.at === at);
  const kind = asideKinds.find((each) => each === aside?.kind);
  return kind === undefined ? { is: 'unused' } : { is: 'aside', kind };
}

/** What a row was taken for; rows of another table and what else is not to be chosen are not wanted. */
export function rowMark({ reading }: Outcome, at: number): RowMark {
  const kind = reading.rows[at]?.kind;
  return markedRows.find((each) => each === kind) ?? 'blank';
}

interface Marking {
  readonly outcome: Outcome;
  readonly places: readonly Place[];
}

/** The answers with one column changed by hand: all others stay where they are seen to go. */
export function withColumnMark(
  answers: Answers,
  { outcome, places }: Marking,
  { at, mark }: { readonly at: number; readonly mark: ColumnMark },
): Answers {
  const kinds = new Map(answers.columns);
  const chosen = new Map<number, string>();
  for (const column of outcome.reading.columns) {
    const seen = columnMark(outcome, column.at);
    chosen.set(column.at, seen.is === 'place' ? seen.place : '');
  }
  const place = places.find(({ id }) => mark.is === 'place' && id === mark.place);
  if (place?.isMany === false) {
    // Another column gives it up.
    for (const [other, held] of chosen) if (held === place.id) chosen.set(other, '');
  }
  chosen.set(at, place?.id ?? '');
  const { kind: seen = 'blank' } = outcome.reading.columns[at] ?? {};
  const kind = kindFor(seen, mark, place);
  if (kind === null) kinds.delete(at);
  else kinds.set(at, kind);
  return { ...answers, columns: kinds, places: chosen };
}

/** The kind that a column has to be for its mark; `null` for what it is by itself. */
function kindFor(seen: ColumnKind, mark: ColumnMark, place: Place | undefined): ColumnKind | null {
  if (mark.is === 'aside') return mark.kind;
  if (place === undefined) return null;
  const fitting: readonly ColumnKind[] =
    place.takes === 'numbers'
      ? ['amount', 'time', 'percent']
      : ['label', 'person', 'day', 'remark'];
  return fitting.includes(seen) ? seen : place.takes === 'numbers' ? 'amount' : 'label';
}

export function withRowMark(answers: Answers, at: number, mark: RowMark): Answers {
  return { ...answers, rows: new Map(answers.rows).set(at, mark) };
}

/** The answers with one to a question of the block; what was said of a table before it was turned is gone. */
export function withAnswer(answers: Answers, question: Question, choice: string): Answers {
  const others = (words: readonly string[] = []): readonly string[] =>
    words.filter((word) => !question.choices.includes(word));
  /** Another answer to the same question holds no more. */
  const unasked = <Choice extends string>(before: Choice | undefined): Choice | undefined =>
    before !== undefined && question.choices.includes(before) ? undefined : before;
  switch (question.about) {
    case 'notation':
      return {
        ...answers,
        notation: notations.find((each) => each === choice) ?? unasked(answers.notation),
        clocks: clockReadings.find((each) => each === choice) ?? unasked(answers.clocks),
        percents: percentReadings.find((each) => each === choice) ?? unasked(answers.percents),
      };
    case 'dates':
      return { ...answers, dates: dateOrders.find((each) => each === choice) };
    case 'orientation':
      return { orientation: orientations.find((each) => each === choice) };
    case 'column':
      return { ...answers, column: [...others(answers.column), choice] };
    case 'row':
      return { ...answers, row: [...others(answers.row), choice] };
    case 'sheet':
      return answers;
  }
}
