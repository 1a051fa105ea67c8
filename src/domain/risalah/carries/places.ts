import type { Address } from '#domain/risalah/address.ts';
import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';
import type { Answers } from '#domain/risalah/pointers/markedSchema.ts';

export type { Answers };

/** A row of a table of the record. */
export type Row = Answers & { readonly id: string };

/** Where an answer stands in its section: the row, empty for the section itself, and a dotted path. */
type Place = Pick<Address, 'row' | 'field'>;

/** Nothing was answered. A space is something: it was typed. */
export function isUnanswered(value: unknown): boolean {
  return value === '' || value === null;
}

/** What a field holds that held this and is emptied. */
export function blankOf(value: unknown): '' | null {
  return typeof value === 'string' ? '' : null;
}

/** The rows of a table; none where there is no such table. */
export function rowsAt(answers: Answers, table: string): readonly Row[] {
  const rows = answers[table];
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

function isRow(value: unknown): value is Row {
  return isAnswers(value) && typeof value['id'] === 'string';
}

/** The answer at a place of a section; `undefined` where the row or the field is not there. */
export function readAt(answers: Answers, { row, field }: Place): unknown {
  const [table = '', ...path] = field.split('.');
  if (row === '') return read(answers, field.split('.'));
  const holder = rowsAt(answers, table).find(({ id }) => id === row);
  return holder === undefined ? undefined : read(holder, path);
}

function read(answers: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (isAnswers(at) ? at[key] : undefined), answers);
}

/** The section with another answer at a place; only what leads to it is made anew. */
export function putAt(answers: Answers, { row, field }: Place, value: unknown): Answers {
  const [table = '', ...path] = field.split('.');
  if (row === '') return put(answers, field.split('.'), value);
  const rows = answers[table];
  if (!Array.isArray(rows)) return answers;
  const after = rows.map((each: unknown) =>
    isRow(each) && each.id === row ? put(each, path, value) : each,
  );
  return { ...answers, [table]: after };
}

function put(answers: Answers, path: readonly string[], value: unknown): Answers {
  const [key, ...rest] = path;
  if (key === undefined) return answers;
  const inner = answers[key];
  return {
    ...answers,
    [key]: rest.length === 0 ? value : isAnswers(inner) ? put(inner, rest, value) : inner,
  };
}
