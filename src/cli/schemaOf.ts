import { z } from 'zod';
import { risalahSchema } from '#domain/risalah/risalah.ts';
import { tools } from '#domain/tools/tools.ts';
import { rawInputs } from './rawInputs.ts';
import { isToolId, toolNamed } from './toolNamed.ts';

/** JSON Schema of what `analyse` takes for a tool, one of several forms where there are more; of the whole record for `null`. */
export function schemaOf(tool: string | null): unknown {
  if (tool === null) return z.toJSONSchema(risalahSchema);
  const name = toolNamed(tool);
  const forms: z.ZodType[] = rawInputs.flatMap((raw) => (raw.tool === name ? raw.schema : []));
  if (isToolId(name)) forms.unshift(tools[name].input);
  const [first] = forms;
  return z.toJSONSchema(forms.length === 1 && first !== undefined ? first : z.union(forms));
}
