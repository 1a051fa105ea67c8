import { z } from 'zod';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { tools } from '#domain/tools/tools.ts';
import type { Forms } from './raw/rawInput.ts';
import { rawInputs } from './rawInputs.ts';
import { toolResults } from './results/toolResults.ts';
import { isToolId, toolNamed } from './toolNamed.ts';

/**
 * JSON Schema of what `analyse` takes for a tool, one of several forms where there are more, each with the schema of what
 * it prints under `result`; of the whole record for `null`.
 */
export function schemaOf(tool: string | null): unknown {
  if (tool === null) return z.toJSONSchema(risalahSchema);
  const [first, ...others] = formsOf(toolNamed(tool)).map(described);
  return others.length === 0 ? first : { anyOf: [first, ...others] };
}

/** The tool's own form comes first. */
function formsOf(name: string): readonly Forms[] {
  const raw = rawInputs.filter(({ tool }) => tool === name).map(({ forms }) => forms);
  return isToolId(name) ? [{ input: tools[name].input, result: toolResults[name] }, ...raw] : raw;
}

function described({ input, result }: Forms): object {
  return {
    ...z.toJSONSchema(input),
    result: z.toJSONSchema(result, {
      // Nobody writes what is printed.
      override: ({ jsonSchema }) => delete jsonSchema.readOnly,
      unrepresentable: 'any',
    }),
  };
}
