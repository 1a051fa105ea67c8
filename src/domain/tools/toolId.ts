/**
 * Tools whose data a team records as a use with its evidence, in any section that offers tools. The cause-and-effect
 * diagram is a tool too, but a risalah has exactly one, as a section of its own.
 */
export const toolIds = [
  'check-sheet',
  'stratification',
  'pareto',
  'series',
  'control-chart',
  'histogram',
  'scatter',
  'cause-effect',
] as const;
export type ToolId = (typeof toolIds)[number];
