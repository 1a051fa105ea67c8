import type { Answers, Question } from '#intake/reading/answers.ts';
import type { ColumnKind } from '#intake/reading/kinds.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';

/** What a first column that only counts its rows is: their numbers, or data; or the question which. */
export interface Counting {
  readonly column: ReadColumn | undefined;
  readonly question: Question | null;
  readonly settled: ReadonlyMap<number, ColumnKind>;
}

const none: Counting = { column: undefined, question: null, settled: new Map() };

/**
 * The first of several nameless columns of numbers where it holds 1, 2, 3 … in at least three rows: the numbers of rows,
 * unless somebody says otherwise.
 */
export function countingColumn(
  reading: Reading,
  columns: readonly ReadColumn[],
  { column: words = [] }: Answers,
): Counting {
  const [first] = columns;
  const isCounting =
    first !== undefined &&
    reading.heads.length === 0 &&
    reading.data.length > 2 &&
    reading.data.every((row, at) => {
      const read = reading.numberAt(row, first.at);
      return read.kind === 'value' && read.value === at + 1;
    });
  if (!isCounting || words.includes('data')) return none;
  const question: Question = {
    about: 'column',
    choices: ['serial', 'data'],
    rows: [],
    columns: [first.at],
  };
  return {
    column: first,
    question: words.includes('serial') ? null : question,
    settled: new Map([[first.at, 'serial']]),
  };
}
