import { z } from 'zod';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { openInput } from './openInput.ts';
import { toolResults } from './results/toolResults.ts';
import { toolNamed } from './toolNamed.ts';
import { usualTool } from './usualTool.ts';

/**
 * JSON Schema of what `analyse` takes for a tool, with the schema of what it prints under `result`; of the whole record
 * for `null`.
 */
export function schemaOf(tool: string | null): unknown {
  if (tool === null) return z.toJSONSchema(risalahSchema);
  const id = toolNamed(tool);
  return {
    ...z.toJSONSchema(
      openInput(usualTool(id), () => ''),
      { io: 'input' },
    ),
    result: z.toJSONSchema(toolResults[id], {
      // Nobody writes what is printed.
      override: ({ jsonSchema }) => delete jsonSchema.readOnly,
      unrepresentable: 'any',
    }),
  };
}
