import { emptyCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { AnyTeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { answerSection } from '#store/acts.ts';
import type { RisalahStore } from '#store/risalahStore.ts';
import { toolboxUseId } from '#domain/edits/toolboxUseId.ts';
import { dataNames } from '#words/tools.ts';

/** Puts a teaching case in the place of a tool's data. */
export function fillTool(store: RisalahStore, tool: ToolId, data: AnyTeachingCase['data']): void {
  if ('tool' in data) replaceUse(store, { ...data, id: toolboxUseId(tool) });
  else answerSection(store, 'cause-effect', structuredClone(data));
}

interface Blank {
  readonly newId: () => string;
  readonly defaults: RisalahDefaults;
}

/** Brings a tool back to before its first answer. */
export function emptyTool(store: RisalahStore, tool: ToolId, { newId, defaults }: Blank): void {
  if (isToolUseKind(tool)) {
    replaceUse(store, { ...emptyToolUse(tool, newId, dataNames), id: toolboxUseId(tool) });
    return;
  }
  const categories = defaults.categories.map((category) => ({ ...category }));
  answerSection(store, 'cause-effect', { ...emptyCauseEffect, categories });
}

function replaceUse(store: RisalahStore, use: ToolUse): void {
  const { background } = store.getState();
  const data = background.data.map((held) => (held.id === use.id ? structuredClone(use) : held));
  answerSection(store, 'background', { ...background, data });
}
