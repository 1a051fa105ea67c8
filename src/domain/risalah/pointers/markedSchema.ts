import { z } from 'zod';
import { markOf, tellingFields } from '#domain/tools/pointer.ts';

/** An object as its schema describes it. */
export type Answers = Readonly<Record<string, unknown>>;

export function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Schemas that have no parts. */
const LEAVES: readonly string[] = ['string', 'number', 'boolean', 'enum', 'literal', 'null'];

const holding = new WeakMap<z.core.$ZodType, boolean>();

/** Whether an id is marked somewhere in a schema; what holds none need not be gone through. */
export function holdsMarks(schema: z.core.$ZodType): boolean {
  const known = holding.get(schema);
  if (known !== undefined) return known;
  const holds = markOf(schema) !== undefined || partsOf(schema).some(holdsMarks);
  holding.set(schema, holds);
  return holds;
}

/** What a schema is made of. Throws for a kind of schema that no walk knows, so that no pointer hides in it. */
export function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return fieldsOf(schema).map(([, field]) => field);
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.keyType, schema.valueType];
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodNullable) return [schema.unwrap()];
  const { type } = schema._zod.def;
  if (!LEAVES.includes(type)) throw new Error(`No way through a schema of type ${type}.`);
  return [];
}

export function fieldsOf({ shape }: z.ZodObject): readonly (readonly [string, z.core.$ZodType])[] {
  return Object.entries(shape);
}

/** The option of a union by which a value is read: its discriminator tells. */
export function optionOf({ options, def }: z.ZodDiscriminatedUnion, value: Answers): z.ZodObject {
  const key = def.discriminator;
  const found = options.find(
    (option): option is z.ZodObject =>
      option instanceof z.ZodObject && z.safeParse(option.shape[key], value[key]).success,
  );
  if (found === undefined) throw new Error(`No option for ${key} “${String(value[key])}”.`);
  return found;
}

/** Whether a value is an answer yet: one of the fields that tell it, where its schema names such. */
export function saysSomething(schema: z.core.$ZodType, value: unknown): boolean {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.some((each) => saysSomething(schema.element, each));
  }
  if (isAnswers(value) && schema instanceof z.ZodRecord) {
    return Object.values(value).some((each) => saysSomething(schema.valueType, each));
  }
  if (isAnswers(value) && schema instanceof z.ZodObject) {
    const telling = tellingFields(schema);
    const fields = fieldsOf(schema).filter(([key]) => telling?.includes(key));
    return telling === undefined || fields.some(([key, each]) => saysSomething(each, value[key]));
  }
  return value !== null && value !== '' && value !== false;
}
