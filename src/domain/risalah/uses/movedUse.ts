import type { DataNames } from '#domain/tools/dataNames.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { useTools } from '#domain/tools/tools.ts';
import { resolveInput } from './resolveInput.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';

/**
 * A copy of a use that can stand in another risalah: it has the new id, holds itself the data that it took from others
 * of its own risalah, and takes from no other any more.
 */
export function movedUse<Kind extends ToolUseKind>(
  risalah: Risalah,
  use: ToolUseOf<Kind>,
  { id, names }: { readonly id: string; readonly names: DataNames },
): ToolUseOf<Kind> {
  const { none } = useTools[use.tool].links;
  return { ...use, id, input: resolveInput(risalah, use, names), ...none };
}
