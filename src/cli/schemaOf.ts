import { z } from 'zod';
import { risalahSchema } from '#domain/risalah/risalah.ts';
import { tools } from '#domain/tools/tools.ts';
import { toolNamed } from './toolNamed.ts';

/** JSON Schema of a tool's input; of the whole record for `null`. */
export function schemaOf(tool: string | null): unknown {
  const schema: z.ZodType = tool === null ? risalahSchema : tools[toolNamed(tool)].input;
  return z.toJSONSchema(schema);
}
