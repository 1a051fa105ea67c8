import type { Block } from '#intake/cells/cell.ts';
import type { Answers, Question } from './answers.ts';
import { asked, percentReadings } from './answers.ts';
import { bodyRows } from './rows/bodyRows.ts';
import type { BodyRows } from './rows/bodyRows.ts';
import type { NumberRead, Writing } from './cellValue.ts';
import { columnFacts } from './columnFacts.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { ColumnKind, RowKind } from './kinds.ts';
import { mayBeFractions } from './fractions.ts';
import { gridOf, textAt } from './grid.ts';
import type { Grid } from './grid.ts';
import { columnNames } from './heads/headNames.ts';
import { isHeadWord } from './headWords.ts';
import type { Kinds } from './kindsOf.ts';
import { laidOutAs } from './heads/laidOutAs.ts';
import { layoutOf } from './heads/layoutOf.ts';
import type { Layout, LayoutWish } from './heads/layout.ts';
import { namedRows } from './rows/namedRows.ts';
import { rowName } from './rows/rowName.ts';
import { tablesIn } from './tablesIn.ts';
import type { TableSpan } from './tablesIn.ts';
import type { Disagreement } from './tally.ts';
import { written } from './written.ts';

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
  const seen = names.map((name, at) => columnFacts(grid, called.plain, { at, name, said: dots }));
  const fractions = seen.filter((column) => mayBeFractions(grid, called.plain, column));
  const facts =
    answers.percents === 'fraction'
      ? seen.map((column) =>
          fractions.includes(column) ? { ...column, scale: 100 as const } : column,
        )
      : seen;
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
    questions: [
      ...(which === null ? [] : [which]),
      ...doubts,
      ...questions,
      ...(fractions.length === 0 || answers.percents !== undefined
        ? []
        : [{ ...asked('notation', percentReadings), columns: fractions.map(({ at }) => at) }]),
    ],
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
