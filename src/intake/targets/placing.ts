import type { Answers, Question } from '#intake/reading/answers.ts';
import { isOrdinal } from '#intake/reading/columnKinds.ts';
import type { ColumnKind } from '#intake/reading/kinds.ts';
import { nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import type { TakenColumn } from './target.ts';

/** The columns of a table by what they can be taken for, without those whose place somebody has named. */
export interface SortedColumns {
  /** Labels, persons and days. */
  readonly words: readonly ReadColumn[];
  /** Amounts, times and percentages. */
  readonly numbers: readonly ReadColumn[];
  /** Numbers of points in time or order: "Hari ke". */
  readonly ordinals: readonly ReadColumn[];
  readonly sums: readonly ReadColumn[];
  readonly remarks: readonly ReadColumn[];
  readonly serials: readonly ReadColumn[];
}

export function sorted({ columns }: Reading, { places }: Answers): SortedColumns {
  const of = (...kinds: readonly ColumnKind[]): readonly ReadColumn[] =>
    columns.filter(({ at, kind }) => kinds.includes(kind) && places?.has(at) !== true);
  const amounts = of('amount', 'time', 'percent');
  return {
    words: of('label', 'person', 'day'),
    numbers: amounts.filter((column) => !isOrdinal(column)),
    ordinals: amounts.filter(isOrdinal),
    sums: of('sum'),
    remarks: of('remark'),
    serials: of('serial'),
  };
}

/** The columns that somebody has put in a place. */
export function placed(
  { columns }: Reading,
  { places }: Answers,
  place: string,
): readonly ReadColumn[] {
  return columns.filter(({ at }) => places?.get(at) === place);
}

/** The first column whose name is one of these: the same, else beginning with it, else holding it as a word. */
export function named(
  columns: readonly ReadColumn[],
  names: readonly string[],
): ReadColumn | undefined {
  for (const fits of [isSame, begins, holds]) {
    for (const name of names) {
      const found = columns.find((column) => fits(nameKey(column.name), name));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether a text is one of these names. */
export function isNamed(text: string, names: readonly string[]): boolean {
  const key = nameKey(text).replace(/^(?:jml|jmlh|jlh) /, 'jumlah ');
  return names.some((name) => isSame(key, name) || begins(key, name));
}

function isSame(key: string, name: string): boolean {
  return key === name;
}

function begins(key: string, name: string): boolean {
  return key.startsWith(`${name} `);
}

function holds(key: string, name: string): boolean {
  return ` ${key} `.includes(` ${name} `);
}

/** The columns that somebody named by an answer, by name or by number from 1; empty where nobody did. */
export function answered(
  columns: readonly ReadColumn[],
  { column: words = [] }: Answers,
): readonly ReadColumn[] {
  const keys = words.map((word) => word.trim().toLowerCase());
  return columns.filter(
    ({ at, name }) => keys.includes(name.toLowerCase()) || keys.includes(`${at + 1}`),
  );
}

/** The choices of a question which column is meant: by names where they differ, else by numbers. */
export function whichColumn(
  columns: readonly ReadColumn[],
  more: readonly string[] = [],
): Question {
  const names = columns.map(({ name }) => name);
  const areTelling = new Set(names).size === names.length && !names.includes('');
  return {
    about: 'column',
    choices: [...(areTelling ? names : columns.map(({ at }) => `${at + 1}`)), ...more],
    rows: [],
    columns: columns.map(({ at }) => at),
  };
}

/** One column of numbers, or the question which of several. */
export interface OneColumn {
  readonly column: ReadColumn | undefined;
  readonly question: Question | null;
}

/** The one column of amounts that a tool wants: by name, a sum of the others, or the only one. */
export function oneAmount(
  { numbers, sums }: Pick<SortedColumns, 'numbers' | 'sums'>,
  names: readonly string[],
  answers: Answers,
): OneColumn {
  const [chosen] = answered([...numbers, ...sums], answers);
  if (chosen !== undefined) return { column: chosen, question: null };
  const [total] = sums;
  if (total !== undefined) return { column: total, question: null };
  const amounts = numbers.filter(({ kind }) => kind !== 'percent');
  const candidates = amounts.length > 0 ? amounts : numbers;
  if (candidates.length < 2) return { column: candidates[0], question: null };
  const byName = candidates.filter(({ name }) => isNamed(name, names));
  if (byName.length === 1) return { column: byName[0], question: null };
  return { column: candidates[0], question: whichColumn(candidates) };
}

/** A column as it is told of. */
export function taken(
  column: ReadColumn | undefined,
  place: string,
  kind: ColumnKind | null = null,
): readonly TakenColumn[] {
  return column === undefined
    ? []
    : [{ at: column.at, name: column.name, kind: kind ?? column.kind, place }];
}

/** Whether two lists of columns are called the same, in the same order. */
export function areSameNames(
  one: readonly { readonly name: string }[],
  other: readonly { readonly name: string }[],
): boolean {
  return (
    one.length === other.length &&
    one.every(({ name }, at) => nameKey(name) === nameKey(other[at]?.name ?? ''))
  );
}
