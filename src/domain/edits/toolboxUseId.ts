import type { ToolId } from '#domain/tools/toolId.ts';

/** Id of the one use that a tool has under *Alat*. */
export function toolboxUseId(tool: ToolId): string {
  return `alat-${tool}`;
}
