import type { z } from 'zod';
import { tools } from '#domain/tools/tools.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { BadInput } from './badInput.ts';
import { rawInputs } from './rawInputs.ts';
import { isToolId, toolNamed } from './toolNamed.ts';

/** What a tool concludes from an input in JSON: its own, or plainer data as textbooks give it. */
export function analyse(name: string, text: string): unknown {
  const given = parse(text);
  const forms = rawInputs.filter(({ tool }) => tool === name);
  for (const form of forms) {
    const checked = form.schema.safeParse(given);
    if (checked.success) return form.analyse(checked.data);
  }
  const named = toolNamed(name);
  if (isToolId(named)) return analyseOwn(named, given);
  throw misfit(name, forms[0]?.schema.safeParse(given).error);
}

function analyseOwn(id: ToolId, given: unknown): unknown {
  const {
    input,
    empty,
    analyse: run,
  } = tools[id] as {
    readonly input: z.ZodType;
    readonly empty: object;
    readonly analyse: (checked: unknown) => unknown;
  };
  const checked = input.safeParse(isRecord(given) ? { ...empty, ...given } : given);
  if (checked.success) return run(checked.data);
  throw misfit(id, checked.error);
}

function misfit(name: string, error: z.ZodError | undefined): BadInput {
  const path = error?.issues[0]?.path.map(String).join('.') ?? '';
  const place = path === '' ? '' : ` pada “${path}”`;
  return new BadInput(
    `Masukan untuk alat ${name} tidak sesuai${place}. Lihat bentuknya: schema ${name}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadInput('Masukan bukan JSON yang sah.');
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
