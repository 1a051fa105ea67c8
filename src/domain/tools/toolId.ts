/** Tools whose data a team records as uses, each with its evidence, in any section that offers tools. */
export const toolUseKinds = [
  'check-sheet',
  'stratification',
  'pareto',
  'series',
  'control-chart',
  'histogram',
  'scatter',
  'flowchart',
] as const;
export type ToolUseKind = (typeof toolUseKinds)[number];

/** Every tool. A risalah has exactly one cause-and-effect diagram, as a section of its own. */
export const toolIds = [...toolUseKinds, 'cause-effect'] as const;
export type ToolId = (typeof toolIds)[number];

/** Whether a tool's data are recorded as uses; the other tool is a section of its own. */
export function isToolUseKind(tool: ToolId): tool is ToolUseKind {
  return toolUseKinds.some((kind) => kind === tool);
}
