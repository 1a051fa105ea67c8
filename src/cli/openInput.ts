import { z } from 'zod';
import type { UsualTool } from './usualTool.ts';

/**
 * A tool's own input, in which all that can be empty may be left out, in its rows too.
 *
 * What is left out stands as the tool and its rows have it when empty, else as its kind of value has it: no number, no
 * text, no tick, no list. What has no such value, as the number of a point, stays compulsory. A row that brings no id
 * gets one from `newId`, in the order of the tool's own lists.
 */
export function openInput(tool: UsualTool, newId: () => string): z.ZodType {
  return opened(tool.input, tool, newId).pipe(tool.input);
}

interface Empties {
  /** What stands where a field is left out, by its name. */
  readonly empty?: object | undefined;
  /** The same of a row, by the name of its list. */
  readonly rows?: Readonly<Record<string, object | undefined>> | undefined;
}

/** The first of these that a field takes is what it holds when empty. */
const blanks = [null, '', false, [], {}];

function opened(schema: z.ZodType, { empty = {}, rows }: Empties, newId: () => string): z.ZodType {
  if (!(schema instanceof z.ZodObject)) return schema;
  const told = new Map<string, unknown>(Object.entries(empty));
  const fields = Object.entries<z.ZodType>(schema.shape).map(([name, field]) => {
    if (name === 'id') return [name, field.optional().transform((id) => id ?? newId())];
    const inside = openedRows(field, rows?.[name], newId);
    const blank = told.get(name) ?? blanks.find((each) => inside.safeParse(each).success);
    return [name, blank === undefined ? inside : inside.prefault(blank)];
  });
  return schema.extend(Object.fromEntries(fields));
}

function openedRows(field: z.ZodType, empty: object | undefined, newId: () => string): z.ZodType {
  return field instanceof z.ZodArray && field.element instanceof z.ZodObject
    ? z.array(opened(field.element, { empty }, newId))
    : opened(field, { empty }, newId);
}
