import type { Answers } from '#intake/reading/answers.ts';
import { isDayName, nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { textAt, tokenAt } from '#intake/reading/grid.ts';
import { wordsAt } from '#intake/targets/cellAnswers.ts';
import type { AnswerColumn } from './answerColumns.ts';
import { choiceOf } from './choiceWords.ts';
import { readPeriod } from './readPeriod.ts';

/** A column of cells and the column of answers that it fills. */
export interface Placed {
  readonly column: ReadColumn;
  readonly want: AnswerColumn;
}

/**
 * Finds each column its place: by name, then by what its cells are, then, where nothing is named, by order.
 *
 * A column whose name says something else stays out: it must not fill what happens to be next.
 */
export function placeColumns(
  reading: Reading,
  wants: readonly AnswerColumn[],
  { places }: Answers,
): readonly Placed[] {
  const columns = reading.columns.filter(({ kind }) => kind !== 'serial' && kind !== 'blank');
  const placed = new Map<AnswerColumn, ReadColumn>();
  const isFree = (column: ReadColumn): boolean => ![...placed.values()].includes(column);
  const said = new Set(places?.keys());
  for (const column of columns) {
    const want = wants.find(({ key }) => key === places?.get(column.at));
    if (want !== undefined) placed.set(want, column);
  }
  const free = (): readonly ReadColumn[] =>
    columns.filter((column) => isFree(column) && !said.has(column.at));
  for (const fits of nameTests) {
    for (const want of wants) {
      if (placed.has(want)) continue;
      const found = firstNamed(
        want,
        free().filter((column) => mayFill(reading, column, want)),
        fits,
      );
      if (found !== undefined) placed.set(want, found);
    }
  }
  const areNamed = placed.size > 0;
  for (const column of free()) {
    const open = wants.filter((want) => !placed.has(want));
    const want = areNamed ? byKind(reading, column, open) : byOrder(reading, column, open);
    if (want !== undefined) placed.set(want, column);
  }
  return columns.flatMap((column) => {
    const want = [...placed].find(([, own]) => own === column)?.[0];
    return want === undefined ? [] : [{ column, want }];
  });
}

/** Whether the cells of a column are what a column of answers takes: "Waktu" may be a day or an hour. */
function mayFill(
  { grid, data }: Reading,
  { at, name, class: is }: ReadColumn,
  want: AnswerColumn,
): boolean {
  if (want.takes === 'number') return is === 'numbers' || is === 'blank';
  if (want.takes !== 'day' || is === 'moments' || isDayName(name)) return true;
  return data.some(
    (row) =>
      ['day', 'month'].includes(tokenAt(grid, row, at).kind) ||
      readPeriod(textAt(grid, row, at)) !== null,
  );
}

type NameTest = (key: string, name: string) => boolean;

const nameTests: readonly NameTest[] = [
  (key, name) => key === name,
  (key, name) => key.startsWith(`${name} `),
  (key, name) => name.length > 3 && ` ${key} `.includes(` ${name} `),
];

/** Names are tried in their order, so that a column's own label goes before what it may also be called. */
function firstNamed(
  { names }: AnswerColumn,
  columns: readonly ReadColumn[],
  fits: NameTest,
): ReadColumn | undefined {
  for (const name of names) {
    const found = columns.find((column) => fits(nameKey(column.name), name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where other columns are named, only cells that can be one thing alone place a column. */
function byKind(
  reading: Reading,
  column: ReadColumn,
  open: readonly AnswerColumn[],
): AnswerColumn | undefined {
  if (column.kind === 'remark' || column.kind === 'sum' || column.kind === 'mean') return undefined;
  if (column.kind === 'day') return open.find(({ takes }) => takes === 'day');
  return open.find((want) => isCode(reading, column, want) || isChoices(reading, column, want));
}

/** Without names: the first place that takes what the cells are. */
function byOrder(
  reading: Reading,
  column: ReadColumn,
  open: readonly AnswerColumn[],
): AnswerColumn | undefined {
  const certain = byKind(reading, column, open);
  if (certain !== undefined) return certain;
  if (column.kind === 'remark') return open.find(({ key }) => key === 'note');
  const isNumber = column.class === 'numbers';
  return open.find(
    ({ key, takes }) =>
      (isNumber && takes === 'number') ||
      (!isNumber && column.kind !== 'day' && takes === 'words' && !UNLIKELY.has(key)),
  );
}

/** Columns that hardly anybody fills, or that would be filled wrongly by what stands next. */
const UNLIKELY: ReadonlySet<string> = new Set(['titleBefore', 'titleAfter', 'number', 'startsAt']);

/** Eighteen digits are a civil servant's number. */
function isCode(reading: Reading, column: ReadColumn, { key }: AnswerColumn): boolean {
  if (key !== 'number') return false;
  const texts = reading.data
    .map((row) => wordsAt(reading, row, column))
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^\d{8} ?\d{6} ?\d ?\d{3}$/.test(text));
}

function isChoices(reading: Reading, column: ReadColumn, want: AnswerColumn): boolean {
  if (want.takes !== 'choice') return false;
  const texts = reading.data
    .filter((row) => tokenAt(reading.grid, row, column.at).kind === 'word')
    .map((row) => wordsAt(reading, row, column));
  const known = texts.filter((text) => choiceOf(text, want.options) !== null);
  return known.length > 0 && known.length * 5 >= texts.length * 4;
}
