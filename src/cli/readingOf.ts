import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { toolUseSchema } from '#domain/risalah/schema/toolUse.ts';
import { noUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { viewAt } from '#manuscript/tools/toolViews.ts';
import { dataNames } from '#words/tools.ts';

/** What the report would say of a tool's own input; empty where there is nothing to say. */
export function readingOf(tool: ToolUseKind, input: unknown): string {
  const use = toolUseSchema.parse({ ...emptyToolUse(tool, () => 'alat', dataNames), input });
  return viewAt(noUses, use, { section: 'background', name: 'data' }).reading;
}
