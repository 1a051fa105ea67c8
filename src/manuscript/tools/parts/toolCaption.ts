import type { ToolId } from '#domain/tools/toolId.ts';
import { isBlank } from '#language/isBlank.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { toolNames } from '#words/tools.ts';

/** A figure's caption: the tool's name before the team's title, unless the title begins with it. */
export function toolCaption(tool: ToolId, title: string): string {
  const name = toolNames[tool];
  if (isBlank(title)) return name;
  const named = title.trim().toLowerCase().startsWith(name.toLowerCase());
  return named ? title.trim() : `${name} ${withinSentence(title)}`;
}
