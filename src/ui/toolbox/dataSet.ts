import { toolboxUseId } from '#domain/edits/toolboxUseId.ts';
import { emptyCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { movedUse } from '#domain/risalah/uses/movedUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { AnyTeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { dataNames } from '#words/tools.ts';

/** The toolbox with the data of one tool alone, which then take from no other tool any more. */
export function onlyTool(toolbox: Risalah, tool: ToolId, newId: () => string): Risalah {
  const { background } = toolbox;
  if (!isToolUseKind(tool)) return { ...toolbox, background: { ...background, data: [] } };
  const id = toolboxUseId(tool);
  const use = background.data.find((one) => one.id === id);
  const data =
    use === undefined ? [] : [{ ...movedUse(toolbox, use, { newId, names: dataNames }), id }];
  return {
    ...toolbox,
    background: { ...background, data },
    'cause-effect': emptyCauseEffect,
  };
}

/** What a data set holds for its tool; `null` where it holds nothing. */
export function dataOf(set: Risalah, tool: ToolId): AnyTeachingCase['data'] | null {
  if (!isToolUseKind(tool)) return set['cause-effect'];
  return set.background.data.find((use) => use.tool === tool) ?? null;
}
