import { z } from 'zod';
import { marks } from '#domain/risalah/privacy/marks.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** A record with a secret in every field that stays with the team, and those secrets. */
interface Planted {
  readonly risalah: Risalah;
  readonly secrets: readonly string[];
  /** The fields they were put in: 'members.rows.birthYear'. */
  readonly places: readonly string[];
}

/**
 * Goes through the schema and its marks side by side, so that a private field of tomorrow is planted as well: in every
 * row that there is, and in a row of its own where a whole list is private.
 */
export function plantSecrets(risalah: Risalah): Planted {
  const secrets: string[] = [];
  const places = new Set<string>();

  function told(schema: z.core.$ZodType, value: unknown, marked: unknown, path: string): unknown {
    if (marked === 'kept') {
      places.add(path);
      return secret(schema);
    }
    if (schema instanceof z.ZodArray && Array.isArray(value)) {
      return value.map((row) => told(schema.element, row, marked, path));
    }
    if (!(schema instanceof z.ZodObject) || typeof marked !== 'object' || marked === null) {
      return value;
    }
    const held = value as Readonly<Record<string, unknown>>;
    const fields = Object.entries<z.core.$ZodType>(schema.shape).map(([key, field]) => [
      key,
      told(
        field,
        held[key],
        (marked as Record<string, unknown>)[key],
        path ? `${path}.${key}` : key,
      ),
    ]);
    return Object.fromEntries(fields);
  }

  function secret(schema: z.core.$ZodType): unknown {
    if (schema instanceof z.ZodArray) return [secret(schema.element)];
    if (schema instanceof z.ZodRecord) return { [word()]: secret(schema.valueType) };
    if (schema instanceof z.ZodObject) {
      const fields = Object.entries<z.core.$ZodType>(schema.shape);
      return Object.fromEntries(fields.map(([key, field]) => [key, secret(field)]));
    }
    if (schema instanceof z.ZodEnum) return schema.options[0];
    return z.safeParse(schema, 1).success ? number() : word();
  }

  function word(): string {
    secrets.push(`RAHASIA-${secrets.length}`);
    return secrets.at(-1) ?? '';
  }

  function number(): number {
    const value = 77_770_001 + secrets.length;
    secrets.push(String(value));
    return value;
  }

  const planted = risalahSchema.parse(told(risalahSchema, risalah, marks, ''));
  return { risalah: planted, secrets, places: [...places] };
}
