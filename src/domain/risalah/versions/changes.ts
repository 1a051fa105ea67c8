import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { answerField, rowKey } from '#domain/risalah/address.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';
import type { Answers } from '#domain/risalah/pointers/markedSchema.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isSame } from './isSame.ts';

/** What became of the rows of a table. */
export interface TableChange {
  readonly table: AnswerField;
  readonly added: number;
  readonly removed: number;
  readonly edited: number;
}

/** What changed in the answers of a section. */
export interface SectionChange {
  readonly section: SectionId;
  readonly tables: readonly TableChange[];
  /** Fields that are no table of rows. */
  readonly fields: readonly AnswerField[];
}

/** What belongs to no section: how the steps are ordered and named, which are done, how judges' remarks are answered. */
export type WholeKey = Exclude<keyof Risalah, SectionId | 'id' | 'createdAt' | 'mark'>;

export interface Changes {
  readonly sections: readonly SectionChange[];
  readonly whole: readonly WholeKey[];
}

const wholeKeys: readonly WholeKey[] = [
  'method',
  'stepNames',
  'finished',
  'reasons',
  'emptied',
  'mirror',
  'printing',
  'deck',
];

/** What somebody did between two states of a risalah. Rows are compared by what tells them apart, wherever they stand. */
export function changesBetween(before: Risalah, after: Risalah): Changes {
  return {
    sections: sectionIds.flatMap((section) => {
      const change = sectionChange(section, before, after);
      return change.tables.length + change.fields.length === 0 ? [] : [change];
    }),
    whole: wholeKeys.filter((key) => !isSame(said(before, key), said(after, key))),
  };
}

/** That it was printed is no change of how it is printed. */
function said(risalah: Risalah, key: WholeKey): unknown {
  return key === 'printing' ? { ...risalah.printing, printedOn: '' } : risalah[key];
}

function sectionChange(section: SectionId, before: Risalah, after: Risalah): SectionChange {
  const tables: TableChange[] = [];
  const fields: AnswerField[] = [];
  const old: Readonly<Record<string, unknown>> = before[section];
  const latest: Readonly<Record<string, unknown>> = after[section];
  for (const key of Object.keys(risalahSchema.shape[section].shape)) {
    const field = answerField(section, key);
    const [one, other] = [old[key], latest[key]];
    if (field === null || isSame(one, other)) continue;
    if (isRows(one) && isRows(other)) tables.push({ table: field, ...rowsChanged(one, other) });
    else fields.push(field);
  }
  return { section, tables, fields };
}

type Rows = readonly Answers[];

/** Two lists of which one is empty hold rows where the other does. */
function isRows(value: unknown): value is Rows {
  return Array.isArray(value) && value.every(isAnswers);
}

function rowsChanged(before: Rows, after: Rows): Omit<TableChange, 'table'> {
  const [old, latest] = [byKey(before), byKey(after)];
  const isBoth = ([key]: readonly [string, unknown]): boolean => old.has(key);
  const edited = [...latest].filter(
    (entry) => isBoth(entry) && !isSame(old.get(entry[0]), entry[1]),
  );
  return {
    added: [...latest].filter((entry) => !isBoth(entry)).length,
    removed: [...old.keys()].filter((key) => !latest.has(key)).length,
    edited: edited.length,
  };
}

/** Rows that nothing tells apart, by their place. */
function byKey(rows: Rows): ReadonlyMap<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const [at, row] of rows.entries()) {
    const key = rowKey(row);
    entries.set(key === '' || entries.has(key) ? `at ${at}` : key, row);
  }
  return entries;
}
