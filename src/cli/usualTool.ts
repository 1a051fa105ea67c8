import type { z } from 'zod';
import type { ToolId } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';

/** A tool of whatever kind, for data that are known to be its own only once its schema has taken them. */
export interface UsualTool {
  readonly input: z.ZodType;
  /** What stands where nothing is given. */
  readonly empty: object;
  readonly rows?: Readonly<Record<string, object | undefined>> | undefined;
  analyse(checked: unknown): object;
}

/** Where nobody says otherwise, the command line reckons as statistical programs do. */
const asPrograms: { readonly [Id in ToolId]?: Partial<(typeof tools)[Id]['empty']> } = {
  histogram: { convention: 'statistical' },
};

export function usualTool(id: ToolId): UsualTool {
  const tool: UsualTool = tools[id];
  return { ...tool, empty: { ...tool.empty, ...asPrograms[id] } };
}
