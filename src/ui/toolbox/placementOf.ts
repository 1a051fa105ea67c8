import { movedUse } from '#domain/risalah/uses/movedUse.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { toolboxUseId } from '#domain/edits/toolboxUseId.ts';
import { dataNames } from '#words/tools.ts';
import type { Placement } from '#ui/services/shelf.ts';

interface Wish {
  readonly tool: ToolId;
  /** Id of the risalah it goes to. */
  readonly risalah: string;
  readonly section: DataSection;
  /** What may be replaced there. */
  readonly over: 'nothing' | 'causes';
  readonly newId: () => string;
}

/** What to put where: a copy of the tool's data that stands on its own. `null` where the tool has none. */
export function placementOf(toolbox: Risalah, wish: Wish): Placement | null {
  const { tool, risalah, section, over, newId } = wish;
  if (!isToolUseKind(tool)) {
    return { kind: 'diagram', risalah, diagram: structuredClone(toolbox['cause-effect']), over };
  }
  const use = toolbox.background.data.find(({ id }) => id === toolboxUseId(tool));
  if (use === undefined) return null;
  const moved = movedUse(toolbox, use, { newId, names: dataNames });
  return { kind: 'use', risalah, section, use: structuredClone(moved) };
}
