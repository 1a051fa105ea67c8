import { z } from 'zod';
import { isAnswers, optionOf } from '#domain/risalah/pointers/markedSchema.ts';
import type { Answers } from '#domain/risalah/pointers/markedSchema.ts';
import { isOneAnswer, isSet, keyFields } from '#domain/tools/identity.ts';
import { markOf } from '#domain/tools/pointer.ts';
import { mergedOrder } from './mergedOrder.ts';
import { NONE } from './sides.ts';
import type { Sides } from './sides.ts';

/**
 * How a list is merged: by its rows, by its words, each of which stands there or does not, or as one answer where nothing
 * but their place tells its entries apart.
 */
export type ListKind = 'rows' | 'words' | 'one';

export function listKind(schema: z.ZodArray): ListKind {
  const { element } = schema;
  if (isOneAnswer(schema)) return 'one';
  if (isSet(schema) || markOf(element) !== undefined || element instanceof z.ZodEnum)
    return 'words';
  return rowKinds(element).length > 0 && rowKinds(element).every((kind) => keysOf(kind) !== null)
    ? 'rows'
    : 'one';
}

/** The kinds of rows that a list may hold; none where its entries are no rows. */
export function rowKinds(element: z.core.$ZodType): readonly z.ZodObject[] {
  if (element instanceof z.ZodObject) return [element];
  if (!(element instanceof z.ZodDiscriminatedUnion)) return [];
  return element.options.filter((option) => option instanceof z.ZodObject);
}

/** The fields that tell rows apart; `null` where nothing does. */
export function keysOf(row: z.ZodObject): readonly string[] | null {
  return keyFields(row) ?? ('id' in row.shape ? ['id'] : null);
}

/** What tells a row, or anything else that has an id or a key, from others; `null` where nothing does. */
export function keyOf(schema: z.core.$ZodType, row: Answers): string | null {
  const kind = schema instanceof z.ZodDiscriminatedUnion ? optionOf(schema, row) : schema;
  const fields = kind instanceof z.ZodObject ? keysOf(kind) : null;
  return fields === null ? null : fields.map((field) => String(row[field])).join('+');
}

/** Entries by what tells them apart. The second one of the same key has a key of its own, so that none is lost. */
export type Entries = ReadonlyMap<string, unknown>;

function entriesOf(list: readonly unknown[], nameOf: (entry: unknown) => string): Entries {
  const entries = new Map<string, unknown>();
  const seen = new Map<string, number>();
  for (const entry of list) {
    const name = nameOf(entry);
    let count = seen.get(name) ?? 0;
    let key = name;
    while (entries.has(key)) {
      count += 1;
      key = `${name}#${count}`;
    }
    seen.set(name, count);
    entries.set(key, entry);
  }
  return entries;
}

/** The entries of a list of rows or words, by what the schema says of them. */
export function entriesIn(schema: z.ZodArray, list: readonly unknown[]): Entries {
  const { element } = schema;
  return entriesOf(list, (entry) =>
    isAnswers(entry) ? (keyOf(element, entry) ?? '') : String(entry),
  );
}

/** What stands under a key; `NONE` for nothing. */
export function entryAt(entries: Entries | null, key: string): unknown {
  return entries?.has(key) === true ? entries.get(key) : NONE;
}

/** Keys that stay, in the order of both. */
export function ordered(
  { a, b, before }: Sides<Entries> & { readonly before: Entries | null },
  kept: ReadonlySet<string>,
): readonly string[] {
  const [ours, theirs, known] = [a, b, before].map((entries) => [...(entries?.keys() ?? [])]);
  return mergedOrder({ ours: ours ?? [], theirs: theirs ?? [], before: known ?? [], kept });
}

/** What a version left out, as the other has it if that knows it; of a list or a record what it has itself stays. */
export function filledUp(
  at: z.core.$ZodType,
  own: unknown,
  { other, isKnown }: { readonly other: unknown; readonly isKnown: boolean },
): unknown {
  if (
    at instanceof z.ZodArray &&
    listKind(at) === 'rows' &&
    Array.isArray(own) &&
    Array.isArray(other)
  ) {
    const [known, whole] = [entriesIn(at, own), entriesIn(at, other)];
    const kept = new Set([...known.keys(), ...whole.keys()]);
    const order = ordered({ a: known, b: whole, before: known }, kept);
    return order.map((key) => entryAt(known.has(key) ? known : whole, key));
  }
  if (at instanceof z.ZodRecord && isAnswers(own) && isAnswers(other)) return { ...other, ...own };
  return isKnown ? other : own;
}
