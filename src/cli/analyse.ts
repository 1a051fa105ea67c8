import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { misfit } from './misfit.ts';
import { openInput } from './openInput.ts';
import { readJson } from './readJson.ts';
import { readingOf } from './readingOf.ts';
import { toolNamed } from './toolNamed.ts';
import { unusedNumbers } from './unusedNumbers.ts';
import { usualTool } from './usualTool.ts';
import { withNotes } from './withNotes.ts';

/**
 * What a tool concludes from its own input in JSON, in which all that can be empty may be left out.
 *
 * `notes` hold in sentences what the report would say. Throws `BadInput`.
 */
export function analyse(name: string, text: string): unknown {
  const given = readJson(text);
  const id = toolNamed(name);
  const { data, error } = openInput(usualTool(id), unusedNumbers(given)).safeParse(given);
  if (error !== undefined) throw misfit(name, given, error);
  return concluded(id, data);
}

/** The result of an input that the tool's own schema has taken, with what the report would say of it. */
export function concluded(id: ToolId, input: unknown): object {
  const reading = isToolUseKind(id) ? readingOf(id, input) || NOTHING : '';
  return withNotes(usualTool(id).analyse(input), [reading]);
}

const NOTHING = 'Belum ada data yang dapat disimpulkan.';
