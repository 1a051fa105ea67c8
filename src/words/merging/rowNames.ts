import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';
import type { Answers } from '#domain/risalah/pointers/markedSchema.ts';
import { rowKey } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { phaseNames } from '#words/sections.ts';

/** What rows are called by, by their ids. */
export type RowNames = ReadonlyMap<string, string>;

const named = new WeakMap<Risalah, RowNames>();

/** A stored choice, such as "supports", and a stored day: neither names a row. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The first words of every row that has an id, so that what points at it can say whom it means. */
export function rowNames(risalah: Risalah): RowNames {
  const known = named.get(risalah);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  collect(risalah, names);
  named.set(risalah, names);
  return names;
}

function collect(value: unknown, names: Map<string, string>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, names);
  if (!isAnswers(value)) return;
  const { id } = value;
  if (typeof id === 'string') names.set(id, ownWords(value));
  for (const each of Object.values(value)) collect(each, names);
}

/** What a row is called; empty for one that says nothing yet. */
export function nameOfRow(risalah: Risalah, row: Answers): string {
  const own = ownWords(row);
  if (own !== '') return own;
  const names = rowNames(risalah);
  for (const [key, value] of Object.entries(row)) {
    const name = key === 'id' || typeof value !== 'string' ? undefined : names.get(value);
    if (name !== undefined && name !== '') return name;
  }
  const { phase } = row;
  return Object.entries(phaseNames).find(([id]) => id === phase)?.[1] ?? '';
}

/** The row of a part of the record, by what it is addressed by; `null` where it is not there. */
export function rowIn(part: unknown, key: string): Answers | null {
  if (Array.isArray(part)) {
    for (const row of part as readonly unknown[]) {
      if (isAnswers(row) && (rowKey(row) === key || row['id'] === key)) return row;
    }
    for (const row of part as readonly unknown[]) {
      const found = rowIn(row, key);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isAnswers(part)) return null;
  for (const each of Object.values(part)) {
    const found = typeof each === 'object' ? rowIn(each, key) : null;
    if (found !== null) return found;
  }
  return null;
}

function ownWords(row: Answers): string {
  const texts = Object.entries(row).flatMap(([key, value]) =>
    key !== 'id' && typeof value === 'string' && !isBlank(value) ? [value.trim()] : [],
  );
  return texts.find((text) => !CODE.test(text)) ?? '';
}
