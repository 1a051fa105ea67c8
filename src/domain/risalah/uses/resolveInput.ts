import type { DataNames } from '#domain/tools/dataNames.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { useTools } from '#domain/tools/tools.ts';
import type { InputOf } from '#domain/tools/tools.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { checkSheetById, sourceOf } from './resolveToolUse.ts';
import type { HeldUses } from './resolveToolUse.ts';

/**
 * What a use is drawn from: the check sheet that it names, else its own input.
 *
 * The sheet is read anew each time, so that a count corrected in it is corrected everywhere.
 */
export function resolveInput<Kind extends ToolUseKind>(
  held: HeldUses,
  use: ToolUseOf<Kind>,
  names: DataNames,
): InputOf<Kind> {
  const { fromSheet } = useTools[use.tool];
  const sheet = checkSheetById(held, sourceOf(use));
  return sheet === null || fromSheet === undefined ? use.input : fromSheet(use, sheet.input, names);
}
