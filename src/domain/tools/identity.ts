import type { z } from 'zod';

/**
 * What tells the entries of a list from one another, and which answers only make sense with each other: kept beside the
 * schema, as marks are. Rows that have an id are told apart by it and need nothing here.
 */
const keys = new WeakMap<z.core.$ZodType, readonly string[]>();
const groups = new WeakMap<z.core.$ZodType, readonly (readonly string[])[]>();
const sets = new WeakSet<z.core.$ZodType>();
const wholes = new WeakSet<z.core.$ZodType>();
const instants = new WeakSet<z.core.$ZodType>();

/** Rows that are told apart by what they are about: by these fields together, before any id. */
export function keyedBy<Schema extends z.ZodObject>(
  schema: Schema,
  ...fields: readonly (keyof z.infer<Schema> & string)[]
): Schema {
  keys.set(schema, fields);
  return schema;
}

/** Fields that are one answer: one of them read with another version's other would say what nobody said. */
export function together<Schema extends z.ZodObject>(
  schema: Schema,
  ...fields: readonly (keyof z.infer<Schema> & string)[]
): Schema {
  groups.set(schema, [...(groups.get(schema) ?? []), fields]);
  return schema;
}

/** A list of words of which each stands there or does not. Lists of pointers and of choices are such without saying so. */
export function asSet<Schema extends z.ZodArray>(schema: Schema): Schema {
  sets.add(schema);
  return schema;
}

/** A list of rows that nothing but their place tells apart, as of measured values: one answer. */
export function asOne<Schema extends z.ZodArray>(schema: Schema): Schema {
  wholes.add(schema);
  return schema;
}

/** An ISO instant at which something was done last: of two the later one holds. */
export function asLatest<Schema extends z.ZodString>(schema: Schema): Schema {
  instants.add(schema);
  return schema;
}

/** The fields that tell rows apart; `undefined` where an id does, or nothing. */
export function keyFields(schema: z.core.$ZodType): readonly string[] | undefined {
  return keys.get(schema);
}

/** Fields that are one answer, group by group. */
export function groupsOf(schema: z.core.$ZodType): readonly (readonly string[])[] {
  return groups.get(schema) ?? [];
}

export function isSet(schema: z.core.$ZodType): boolean {
  return sets.has(schema);
}

export function isOneAnswer(schema: z.core.$ZodType): boolean {
  return wholes.has(schema);
}

export function isLatest(schema: z.core.$ZodType): boolean {
  return instants.has(schema);
}
