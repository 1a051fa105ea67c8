import type { DataNames } from '#domain/tools/dataNames.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { useTools } from '#domain/tools/tools.ts';
import type { InputOf } from '#domain/tools/tools.ts';
import { checkSheetById, sourceOf } from './resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';

/**
 * What a use is drawn from: the check sheet that it names, else its own input.
 *
 * The sheet is read anew each time, so that a count corrected in it is corrected everywhere.
 */
export function resolveInput<Kind extends ToolUseKind>(
  risalah: Risalah,
  use: ToolUseOf<Kind>,
  names: DataNames,
): InputOf<Kind> {
  const { fromSheet } = useTools[use.tool];
  const sheet = checkSheetById(risalah, sourceOf(use));
  return sheet === null || fromSheet === undefined ? use.input : fromSheet(use, sheet.input, names);
}
