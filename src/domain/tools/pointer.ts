import { z } from 'zod';

/** What the records of a risalah are pointed at as. */
export type PointedKind =
  | 'members'
  | 'problems'
  | 'criteria'
  | 'targets'
  | 'categories'
  | 'causes'
  | 'alternatives'
  | 'measures'
  | 'actions'
  | 'performers'
  | 'steps'
  /** Any use of a tool, and those of one tool. */
  | 'uses'
  | 'check-sheets'
  | 'paretos'
  /** Parts of a tool's own input: kinds of a check sheet, columns of a table of words, steps of a flowchart. */
  | 'sheet-kinds'
  | 'word-columns'
  | 'flow-steps';

/** The id of a record that others point at. */
interface OwnId {
  readonly role: 'own';
  readonly kinds: readonly PointedKind[];
}

/** The id of another record, or empty. */
export interface Pointer {
  readonly role: 'pointer';
  /** What it may point at. */
  readonly kinds: readonly PointedKind[];
  /** What is lost besides the pointer when its record is gone: the row that holds it, or all texts that stand beside it. */
  readonly takes: 'nothing' | 'row' | 'texts';
  /** Whether the record that holds it may be the one it points at. */
  readonly itself: 'allowed' | 'never';
}

/** An id that outlives its record, as in a log. */
interface RememberedId {
  readonly role: 'remembered';
}

export type IdMark = OwnId | Pointer | RememberedId;

/**
 * What the strings of a schema are, kept beside it: zod's own metadata would be printed with the schema.
 *
 * Each string is made anew, so that a mark is never another field's.
 */
const marks = new WeakMap<z.core.$ZodType, IdMark>();
const telling = new WeakMap<z.core.$ZodType, readonly string[]>();

/** The id of a record, which others may point at as any of these kinds. */
export function ownId(...kinds: readonly PointedKind[]): z.ZodString {
  return marked({ role: 'own', kinds });
}

/**
 * The id of a record of one of these kinds, or empty. Also for entries of a list, and for the keys of a record.
 *
 * @example attendees: z.array(pointer('members')), points: z.record(pointer('members'), amountSchema)
 */
export function pointer(
  to: PointedKind | readonly PointedKind[],
  { takes = 'nothing', itself = 'allowed' }: Partial<Pick<Pointer, 'takes' | 'itself'>> = {},
): z.ZodString {
  return marked({ role: 'pointer', kinds: typeof to === 'string' ? [to] : to, takes, itself });
}

/** The id of a record that may be gone: it is neither emptied nor asked about. */
export function rememberedId(): z.ZodString {
  return marked({ role: 'remembered' });
}

/** Answers that say nothing until one of these fields does: nobody needs to be asked before they lose a pointer. */
export function toldBy<Schema extends z.ZodObject>(
  schema: Schema,
  ...fields: readonly (keyof z.infer<Schema> & string)[]
): Schema {
  telling.set(schema, fields);
  return schema;
}

/** What a string of a schema is; `undefined` for words. */
export function markOf(schema: z.core.$ZodType): IdMark | undefined {
  return marks.get(schema);
}

/** The fields that tell whether answers say something; `undefined` where all do. */
export function tellingFields(schema: z.core.$ZodType): readonly string[] | undefined {
  return telling.get(schema);
}

function marked(mark: IdMark): z.ZodString {
  const schema = z.string();
  marks.set(schema, mark);
  return schema;
}
