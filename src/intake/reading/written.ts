import type { Answers, Question } from './answers.ts';
import { asked, clockReadings, dateOrders, notations } from './answers.ts';
import type { BodyRows } from './rows/bodyRows.ts';
import type { Writing } from './cellValue.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { isOrdinal } from './columnKinds.ts';
import { dateOrderOf, openClocks } from './dates.ts';
import { tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';
import { kindsOf } from './kindsOf.ts';
import type { Kinds } from './kindsOf.ts';
import type { NamedRows } from './rows/namedRows.ts';
import { isSerialName, isServedName, sumName } from './names.ts';
import { isAmbiguous, notationOf, numbersIn } from './notation.ts';
import type { NotedColumn } from './notation.ts';

/** What a table is wanted for, as far as it tells how its numbers are written. */
interface WritingWish {
  /** Whether numbers whose head says nothing of them count things. */
  readonly counts: boolean;
  /** Whether all columns of numbers are of a kind. */
  readonly arePeers: boolean;
}

interface Unwritten {
  readonly grid: Grid;
  readonly body: BodyRows;
  readonly names: NamedRows;
  readonly facts: readonly ColumnFacts[];
  readonly answers: Answers;
  readonly wish: WritingWish;
}

export interface Written {
  readonly kinds: Kinds;
  readonly writing: Writing;
  readonly questions: readonly Question[];
}

/** The kinds of rows and columns with the notation in which they are read; sums prove one where cells do not. */
export function written(given: Unwritten): Written {
  const { grid, body, facts, answers } = given;
  const numbers = facts.filter((column) => column.class === 'numbers');
  const moments = facts.filter((column) => column.class === 'moments').map(({ at }) => at);
  const clocked = numbers
    .filter(({ isTime, unit }) => isTime && unit !== 'jam')
    .map(({ at }) => at);
  // Numbers of rows are always plain, and tell nothing of the others.
  const areNamed = facts.some(({ name }) => name !== '');
  const amounts = numbers.filter(
    (column) =>
      !isSerialName(column.name) &&
      !isOrdinal(column) &&
      column.dots !== 'times' &&
      (column.name !== '' || column.at > 0 || !areNamed),
  );
  const noted = amounts.map((column) => ({
    facts: column,
    counts: countsIn(column, given.wish, amounts),
  }));
  const dates = answers.dates ?? dateOrderOf(grid, body.rows, moments);
  const open = answers.clocks === undefined ? openClocks(grid, body.rows, clocked) : [];
  const seen = answers.notation ?? notationOf(grid, body.rows, noted);
  const writing = {
    notation: seen === 'ambiguous' ? 'indonesian' : seen,
    dates: dates === 'ambiguous' ? 'day-first' : dates,
    clocks: answers.clocks ?? 'hours-minutes',
  } as const;
  const kinds = kindsOf(given, writing);
  const questions: Question[] = [];
  const dotted = facts.filter((column) => column.dots === 'open').map(({ at }) => at);
  if (dotted.length > 0) {
    questions.push({ ...asked('notation', [...clockReadings, 'american']), columns: dotted });
  }
  if (dates === 'ambiguous') questions.push({ ...asked('dates', dateOrders), columns: moments });
  if (open.length > 0) questions.push({ ...asked('notation', clockReadings), columns: open });
  if (seen !== 'ambiguous') return { kinds, writing, questions };
  const american = { ...writing, notation: 'american' } as const;
  const otherwise = kindsOf(given, american);
  if (isProven(kinds, otherwise)) return { kinds, writing, questions };
  if (isProven(otherwise, kinds)) return { kinds: otherwise, writing: american, questions };
  const columns = numbers.filter(({ at }) => holdsAmbiguous(grid, body.rows, at));
  return {
    kinds,
    writing,
    questions: [
      ...questions,
      { ...asked('notation', notations), columns: columns.map(({ at }) => at) },
    ],
  };
}

/** Whether sums agree with their parts in one notation and not in the other. */
function isProven(kinds: Kinds, otherwise: Kinds): boolean {
  return (
    kinds.sums > 0 &&
    kinds.told.length === 0 &&
    (otherwise.told.length > 0 || otherwise.sums < kinds.sums)
  );
}

function holdsAmbiguous(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => numbersIn(tokenAt(grid, row, column)).some(isAmbiguous));
}

/** Whether a column's numbers have no decimals: they count things, or are Rupiah. */
function countsIn(
  { name, measure, unit }: ColumnFacts,
  { counts }: WritingWish,
  columns: readonly ColumnFacts[],
): NotedColumn['counts'] {
  const presumed = counts ? 'presumably' : 'no';
  // People are whole, whatever they are summed up to.
  if (isServedName(name)) return 'surely';
  switch (measure) {
    case 'count':
      // Beside others "Jumlah" may be their sum, and of measures as well.
      return columns.length > 1 && sumName(name) !== null ? presumed : 'surely';
    case 'money':
      return /juta|miliar|milyar/.test(unit) ? 'no' : 'surely';
    case 'unknown':
      return presumed;
    case 'measured':
    case 'percent':
      return 'no';
  }
}
