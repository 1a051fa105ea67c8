import type { Block } from '#intake/cells/cell.ts';
import type { Answers, Question } from './answers.ts';
import { asked, clockReadings, dateOrders, notations } from './answers.ts';
import { bodyRows } from './bodyRows.ts';
import type { BodyRows } from './bodyRows.ts';
import type { NumberRead, Writing } from './cellValue.ts';
import { columnFacts } from './columnFacts.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { isOrdinal } from './columnKinds.ts';
import type { ColumnKind, RowKind } from './kinds.ts';
import { areClocksOpen, dateOrderOf } from './dates.ts';
import { gridOf, textAt, tokenAt } from './grid.ts';
import type { Grid } from './grid.ts';
import { columnNames } from './headNames.ts';
import { isHeadWord } from './headWords.ts';
import { kindsOf } from './kindsOf.ts';
import type { Kinds } from './kindsOf.ts';
import { laidOutAs } from './laidOutAs.ts';
import { layoutOf } from './layout.ts';
import type { Layout, LayoutWish } from './layout.ts';
import { isAmbiguous, notationOf, numbersIn } from './notation.ts';
import type { NotedColumn } from './notation.ts';
import { isSerialName, sumName } from './names.ts';
import { namedRows } from './namedRows.ts';
import type { NamedRows } from './namedRows.ts';
import { rowName } from './rowName.ts';
import { tablesIn } from './tablesIn.ts';
import type { TableSpan } from './tablesIn.ts';
import type { Disagreement } from './tally.ts';

/** What a table is wanted for, as far as it helps to read it. */
export interface ReadingWish {
  /** Whether a text names a column that is wanted. */
  readonly isWanted: (text: string) => boolean;
  /** Whether numbers whose head says nothing of them count things. */
  readonly counts: boolean;
  /** Whether all columns of numbers are of a kind. */
  readonly arePeers: boolean;
  /** Whether rows of words alone are counted, so that a head among them would be counted too. */
  readonly areEvents: boolean;
  /** Whether words are a head, where rows are words for the most part; by default their words and their place tell. */
  readonly judgeHead?: LayoutWish['judgeHead'];
}

const noWish: ReadingWish = {
  isWanted: () => false,
  counts: false,
  arePeers: false,
  areEvents: false,
};

const noRows: ReadonlyMap<number, RowKind> = new Map();

export interface ReadRow {
  /** `outside`: of another table of the block. */
  readonly kind: RowKind | 'outside';
  readonly name: string;
}

export interface ReadColumn extends ColumnFacts {
  readonly kind: ColumnKind;
}

/** What a block of cells says. Rows and columns count from 0 in the block. */
export interface Reading {
  readonly grid: Grid;
  /** One for each row of the block. */
  readonly rows: readonly ReadRow[];
  readonly columns: readonly ReadColumn[];
  /** Rows that name the columns, and rows of data. */
  readonly heads: readonly number[];
  readonly data: readonly number[];
  readonly writing: Writing;
  readonly questions: readonly Question[];
  /** Sums that disagree with their parts. */
  readonly told: readonly Disagreement[];
  readonly numberAt: (row: number, column: number) => NumberRead;
}

/** Reads a block: which rows and columns are what, and how its numbers and days are written. */
export function readTable(
  block: Block,
  answers: Answers = {},
  wish: ReadingWish = noWish,
): Reading {
  const grid = gridOf(block);
  const said = new Set(answers.row);
  const isKnown = (text: string): boolean => wish.isWanted(text) || isHeadWord(text);
  const first = said.has('head') ? 'head' : said.has('data') ? 'data' : null;
  const { judgeHead } = wish;
  const layoutWish: LayoutWish = { isHeadWord: isKnown, first, judgeHead };
  const tables = tablesIn(grid, layoutWish);
  const { rows, question: which } = chosenRows(tables, said);
  const saidRows = answers.rows ?? noRows;
  const layout = laidOutAs(layoutOf(grid, rows, layoutWish), saidRows);
  const body = bodyRows(grid, layout, saidRows);
  const names = columnNames(grid, layout.heads);
  const dots =
    answers.clocks !== undefined ? 'times' : answers.notation === 'american' ? 'numbers' : null;
  const called = namedRows(grid, body.rows);
  const facts = names.map((name, at) => columnFacts(grid, called.plain, { at, name, said: dots }));
  const { kinds, writing, questions } = written({
    ...{ grid, body, facts, answers, wish },
    names: called,
  });
  const doubts = doubtsOf(layout, kinds, wish);
  return {
    grid,
    rows: readRows(grid, { rows, layout, body, kinds }),
    columns: facts.map((column) => ({ ...column, kind: kinds.columns[column.at] ?? 'blank' })),
    heads: layout.heads,
    data: body.rows.filter((row) => kinds.rows.get(row) === 'data'),
    writing,
    questions: [...(which === null ? [] : [which]), ...doubts, ...questions],
    told: kinds.told,
    numberAt: kinds.numberAt,
  };
}

/** The rows of the table that is meant, or of the first while nobody has said. */
function chosenRows(
  tables: readonly TableSpan[],
  said: ReadonlySet<string>,
): { readonly rows: readonly number[]; readonly question: Question | null } {
  const [first] = tables;
  if (first === undefined || tables.length === 1)
    return { rows: first?.rows ?? [], question: null };
  if (said.has('all')) return { rows: tables.flatMap(({ rows }) => rows), question: null };
  const names = tables.map(({ rows }) => `${(rows[0] ?? 0) + 1}-${(rows.at(-1) ?? 0) + 1}`);
  const chosen = tables[names.findIndex((name) => said.has(name))];
  if (chosen !== undefined) return { rows: chosen.rows, question: null };
  const rows = tables.flatMap((table) => table.rows);
  return {
    rows: first.rows,
    question: { ...asked('row', [...names, 'all']), rows },
  };
}

interface Unwritten {
  readonly grid: Grid;
  readonly body: BodyRows;
  readonly names: NamedRows;
  readonly facts: readonly ColumnFacts[];
  readonly answers: Answers;
  readonly wish: ReadingWish;
}

interface Written {
  readonly kinds: Kinds;
  readonly writing: Writing;
  readonly questions: readonly Question[];
}

/** The kinds of rows and columns with the notation in which they are read; sums prove one where cells do not. */
function written(given: Unwritten): Written {
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
  const areOpen = answers.clocks === undefined && areClocksOpen(grid, body.rows, clocked);
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
  if (areOpen) questions.push({ ...asked('notation', clockReadings), columns: clocked });
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
  { counts }: ReadingWish,
  columns: readonly ColumnFacts[],
): NotedColumn['counts'] {
  const presumed = counts ? 'presumably' : 'no';
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

function doubtsOf(
  layout: Layout,
  kinds: Kinds,
  { areEvents, judgeHead }: ReadingWish,
): readonly Question[] {
  const isTold = layout.heads.length > 0 || areEvents || judgeHead !== undefined;
  return [
    ...(layout.isDoubtful && isTold ? [asked('row', ['head', 'data'])] : []),
    ...grouped(kinds.doubtfulRows).map(([as, rows]) => ({ ...asked('row', [as, 'data']), rows })),
    ...grouped(kinds.doubtfulColumns).map(([as, columns]) => ({
      ...asked('column', [as, 'data']),
      columns,
    })),
  ];
}

/** Places by what they may be, one question each. */
function grouped(
  doubts: readonly { readonly at: number; readonly as: string }[],
): readonly (readonly [string, readonly number[]])[] {
  return [...new Set(doubts.map(({ as }) => as))].map((as) => [
    as,
    doubts.filter((doubt) => doubt.as === as).map(({ at }) => at),
  ]);
}

interface Sorted {
  readonly rows: readonly number[];
  readonly layout: Layout;
  readonly body: BodyRows;
  readonly kinds: Kinds;
}

function readRows(grid: Grid, { rows, layout, body, kinds }: Sorted): readonly ReadRow[] {
  const known = new Map<number, ReadRow['kind']>(rows.map((row) => [row, 'data']));
  for (const row of layout.titles) known.set(row, 'title');
  for (const row of [...layout.heads, ...layout.numbering, ...body.heads]) known.set(row, 'head');
  for (const row of body.remarks) known.set(row, 'remark');
  for (const row of layout.blanks) known.set(row, 'blank');
  for (const [row, kind] of kinds.rows) known.set(row, kind);
  return Array.from({ length: grid.height }, (_, row): ReadRow => {
    const isBlank = grid.texts[row]?.every((text) => text === '') !== false;
    const kind = known.get(row) ?? (isBlank ? 'blank' : 'outside');
    return { kind, name: nameOf(grid, row, kind) };
  });
}

/** What a row is told as: a title or note by all its words, others by their own name. */
function nameOf(grid: Grid, row: number, kind: ReadRow['kind']): string {
  const texts = (grid.texts[row] ?? []).filter((text) => text !== '');
  if (kind === 'title' || kind === 'remark' || kind === 'outside') return texts.join(' ');
  return rowName(grid, row) || textAt(grid, row, 0) || (texts[0] ?? '');
}
