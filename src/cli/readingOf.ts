import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { toolUseSchema } from '#domain/risalah/schema/toolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { viewAt } from '#manuscript/tools/toolViews.ts';
import { defaults } from '#templates/defaults.ts';
import { methods } from '#templates/methods/methods.ts';
import { dataNames } from '#words/tools.ts';

/** What the report would say of a tool's own input; empty where there is nothing to say. */
export function readingOf(tool: ToolUseKind, input: unknown): string {
  const newId = () => 'alat';
  const use = toolUseSchema.parse({ ...emptyToolUse(tool, newId, dataNames), input });
  const risalah = emptyRisalah({
    id: newId(),
    createdAt: '2000-01-01T00:00:00Z',
    method: methods[0].id,
    newId,
    defaults,
  });
  return viewAt(risalah, use, { section: 'background', name: 'data' }).reading;
}
