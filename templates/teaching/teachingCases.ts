import type { AnyTeachingCase, TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import type { ToolId } from '#domain/tools/toolId.ts';

/** Cases to teach every tool with, loaded when asked for. A tool that is missing here does not compile. */
const teachingCases: {
  readonly [Id in ToolId]: () => Promise<readonly TeachingCase<Id>[]>;
} = {
  'check-sheet': async () => (await import('./checkSheet.ts')).checkSheetCases,
  stratification: async () => (await import('./stratification.ts')).stratificationCases,
  pareto: async () => (await import('./pareto.ts')).paretoCases,
  series: async () => (await import('./series.ts')).seriesCases,
  'control-chart': async () => (await import('./controlChart.ts')).controlChartCases,
  histogram: async () => (await import('./histogram.ts')).histogramCases,
  scatter: async () => (await import('./scatter.ts')).scatterCases,
  flowchart: async () => (await import('./flowchart.ts')).flowchartCases,
  'cause-effect': async () => (await import('./causeEffect.ts')).causeEffectCases,
};

/** Teaching cases of one tool, in the order in which they are offered. */
export function loadTeachingCases(tool: ToolId): Promise<readonly AnyTeachingCase[]> {
  return teachingCases[tool]();
}
