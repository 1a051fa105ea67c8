import type { z } from 'zod';
import type { DataNames } from '#domain/tools/dataNames.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { useTools } from '#domain/tools/tools.ts';
import { walkIds } from '#domain/risalah/pointers/pointerWalk.ts';
import { resolveInput } from './resolveInput.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';

/**
 * A copy of a use that can stand in another risalah, more than once: it and all records in it have ids of their own, it
 * holds itself the data that it took from others of its own risalah, and takes from no other any more.
 */
export function movedUse<Kind extends ToolUseKind>(
  risalah: Risalah,
  use: ToolUseOf<Kind>,
  { newId, names }: { readonly newId: () => string; readonly names: DataNames },
): ToolUseOf<Kind> {
  const { input: schema, links } = useTools[use.tool];
  const id = newId();
  const input = renewed(schema, resolveInput(risalah, use, names), newId);
  return { ...use, id, input, ...links.none };
}

/** The same with a new id for each of its records, and for whoever names it. */
function renewed<Input>(schema: z.ZodType<Input>, input: Input, newId: () => string): Input {
  const ids = new Map<string, string>();
  walkIds(schema, input, ({ mark, id }) => {
    if (mark.role === 'own') ids.set(id, newId());
    return id;
  });
  return walkIds(schema, input, ({ id }) => ids.get(id) ?? id);
}
