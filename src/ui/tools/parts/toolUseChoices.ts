import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { isBlank } from '#language/isBlank.ts';
import { toolNames } from '#words/tools.ts';
import type { Choice } from '#ui/fields/inputs/choice.ts';

/** Uses of tools as choices: the tool's name and the team's title. */
export function toolUseChoices(uses: readonly ToolUse[]): readonly Choice[] {
  return uses.map(({ id, title, tool }) => ({
    value: id,
    label: isBlank(title) ? toolNames[tool] : `${toolNames[tool]}: ${title}`,
  }));
}
