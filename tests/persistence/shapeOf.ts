import { z } from 'zod';

type Schema = z.core.JSONSchema.JSONSchema;

/**
 * The shape of what a schema lets through, field by field: where it stands, and what it may hold.
 *
 * `[]` stands for each of a list, `{}` for each of a record, `<pareto>` for one of several kinds and `?` for what may be
 * missing.
 *
 * @example { 'meetings.rows[].duration': 'integer, null', 'vote.points{}': 'number' }
 */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, string>> {
  const fields = fieldsOf(z.toJSONSchema(schema), '');
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

type Field = readonly [path: string, holds: string];

function fieldsOf(schema: Schema | boolean, path: string): readonly Field[] {
  if (typeof schema === 'boolean') return [[path, 'anything']];
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return fieldsOfOptions(options, path);
  if (Array.isArray(schema.items)) throw new Error(`${path} is a tuple, which has no words here.`);
  if (schema.items !== undefined) return fieldsOf(schema.items, `${path}[]`);
  const { properties, additionalProperties: others, required = [] } = schema;
  if (properties !== undefined) {
    return Object.entries(properties).flatMap(([key, field]) => {
      const name = required.includes(key) ? key : `${key}?`;
      return fieldsOf(field, path === '' ? name : `${path}.${name}`);
    });
  }
  if (typeof others === 'object') return fieldsOf(others, `${path}{}`);
  return [[path, wordsFor(schema)]];
}

/** Bare values are told together; objects each by its own name. */
function fieldsOfOptions(options: readonly (Schema | boolean)[], path: string): readonly Field[] {
  const bare: string[] = [];
  const inside = options.flatMap((option, at) => {
    if (typeof option === 'boolean' || option.properties === undefined) {
      const fields = fieldsOf(option, path);
      bare.push(...fields.filter(([place]) => place === path).map(([, holds]) => holds));
      return fields.filter(([place]) => place !== path);
    }
    return fieldsOf(option, `${path}<${nameOf(option) ?? at}>`);
  });
  return bare.length === 0 ? inside : [[path, bare.join(', ')], ...inside];
}

/** What tells one kind of several from the others: the one value of a field. */
function nameOf({ properties = {} }: Schema): string | undefined {
  for (const field of Object.values(properties)) {
    if (typeof field !== 'boolean' && typeof field.const === 'string') return field.const;
  }
  return undefined;
}

/** "integer ≥ 0", "'count' | 'cost'", "date". */
function wordsFor({ type, format, enum: values, const: only, ...limits }: Schema): string {
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (only !== undefined) return JSON.stringify(only);
  const bounds = (
    [
      ['≥', limits.minimum],
      ['>', limits.exclusiveMinimum],
      ['≤', limits.maximum],
    ] as const
  )
    .filter(([, bound]) => typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER)
    .map(([sign, bound]) => ` ${sign} ${String(bound)}`);
  // A format brings its own pattern.
  const pattern =
    format === undefined && limits.pattern !== undefined ? ` like ${limits.pattern}` : '';
  return `${format ?? [type ?? 'anything'].flat().join(' or ')}${bounds.join('')}${pattern}`;
}
