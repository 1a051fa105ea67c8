import fc from 'fast-check';
import { z } from 'zod';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { monthSchema } from '#domain/tools/atoms.ts';
import { markOf } from '#domain/tools/pointer.ts';

const few = { maxLength: 3 };
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const words = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c', 'd'),
  fc.constantFrom('Antrean pendaftaran', '12.5', '<script>', 'baris\nkedua', 'kontrol\u0007'),
  fc.string({ maxLength: 12 }),
);
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = days.map((day) => day.slice(0, 7));

/** By their names: ids, and what only few words can be. An office's paper is grown from documents elsewhere. */
const special: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: ids,
  font: fc.constantFrom('Arial', 'Bookman Old Style'),
  office: fc.constant(null),
};

/** Anything that a schema lets through. */
export function grow(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (markOf(schema) !== undefined) return fc.oneof(ids, fc.constantFrom('', 'gone'));
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.core.$ZodType>;
    return fc.record(
      Object.fromEntries(
        Object.entries(shape).map(([key, field]) => [key, special[key] ?? grow(field)]),
      ),
    );
  }
  if (schema instanceof z.ZodArray) return several(schema.element);
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(keysOf(schema), grow(schema.valueType), { maxKeys: 3 });
  if (schema instanceof z.ZodNullable) return fc.option(grow(schema.unwrap()));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(grow));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodISODate) return days;
  if (schema === monthSchema) return months;
  if (schema instanceof z.ZodString) return words;
  if (schema instanceof z.ZodNumber) return numbers(schema);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNull) return fc.constant(null);
  throw new Error(`No arbitrary for a schema of type ${schema._zod.def.type}.`);
}

function keysOf({ keyType }: z.ZodRecord): fc.Arbitrary<string> {
  return markOf(keyType) === undefined ? words : ids;
}

/** Records have ids of their own; other lists may repeat themselves. */
function several(element: z.core.$ZodType): fc.Arbitrary<unknown[]> {
  return fc.uniqueArray(grow(element), {
    ...few,
    comparator: (a, b) => hasId(a) && hasId(b) && a.id === b.id,
  });
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function numbers(schema: z.ZodNumber): fc.Arbitrary<number> {
  if (schema.safeParse(0.5).success) {
    return fc
      .oneof(
        fc.integer({ min: -5, max: 2000 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      )
      .map((value) => (value === 0 ? 0 : value))
      .filter((value) => schema.safeParse(value).success);
  }
  return fc.integer({ min: 1, max: 2000 }).filter((value) => schema.safeParse(value).success);
}

/**
 * Any risalah that the schema allows, grown from the schema itself so that no new field is forgotten.
 *
 * Ids and pointers are drawn from a few names, so that some meet, some dangle and some go round in circles.
 */
export const arbitraryRisalah: fc.Arbitrary<Risalah> = grow(risalahSchema).map((value) =>
  risalahSchema.parse(value),
);
