import { z } from 'zod';
import { fieldsOf, isAnswers, optionOf } from '#domain/risalah/pointers/markedSchema.ts';

type Path = readonly (string | number)[];

/**
 * Where the first answer stands that its schema refuses, looked for part by part; `null` where all parts are taken. What
 * joins parts, such as how many there may be, is left to the schema itself.
 *
 * A schema asked at once collects every refusal, and half a million of them take a gigabyte.
 */
export function firstMisfit(schema: z.core.$ZodType, value: unknown): Path | null {
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? among(value.entries(), () => schema.element) : [];
  }
  if (schema instanceof z.ZodObject) return inObject(schema, value);
  if (schema instanceof z.ZodRecord && isAnswers(value)) {
    return among(Object.entries(value), (key) =>
      z.safeParse(schema.keyType, key).success ? schema.valueType : z.never(),
    );
  }
  if (schema instanceof z.ZodNullable) {
    return value === null ? null : firstMisfit(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodDiscriminatedUnion && isAnswers(value)) {
    const { discriminator } = schema.def;
    const isKnown = schema.options.some(
      (option) =>
        option instanceof z.ZodObject &&
        z.safeParse(option.shape[discriminator], value[discriminator]).success,
    );
    return isKnown ? firstMisfit(optionOf(schema, value), value) : [discriminator];
  }
  return z.safeParse(schema, value).success ? null : [];
}

function inObject(schema: z.ZodObject, value: unknown): Path | null {
  if (!isAnswers(value)) return [];
  const fields = fieldsOf(schema);
  const isStrict = schema.def.catchall instanceof z.ZodNever;
  const shape: object = schema.shape;
  if (isStrict && Object.keys(value).some((key) => !Object.hasOwn(shape, key))) return [];
  for (const [key, field] of fields) {
    const found = firstMisfit(field, value[key]);
    if (found !== null) return [key, ...found];
  }
  return null;
}

function among(
  parts: Iterable<[string | number, unknown]>,
  schemaOf: (key: string | number) => z.core.$ZodType,
): Path | null {
  for (const [key, part] of parts) {
    const found = firstMisfit(schemaOf(key), part);
    if (found !== null) return [key, ...found];
  }
  return null;
}
