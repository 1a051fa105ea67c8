import type { DataNames } from '#domain/tools/dataNames.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { useTools } from '#domain/tools/tools.ts';
import type { OwnData, ToolUseOf } from './toolUse.ts';

/** A use of a tool before its first answer, with a few blank lines to type into. */
export function emptyToolUse<Kind extends ToolUseKind>(
  tool: Kind,
  newId: () => string,
  names: DataNames,
): ToolUseOf<Kind> {
  const { first, links } = useTools[tool];
  const own: OwnData<Kind> = {
    id: newId(),
    title: '',
    evidence: emptyEvidence(),
    tool,
    input: first(newId, names),
  };
  return { ...own, ...links.none };
}
