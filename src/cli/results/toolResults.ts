import type { z } from 'zod';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { tools } from '#domain/tools/tools.ts';
import { causeEffectResult } from './causeEffect.ts';
import { controlChartResult } from './controlChart.ts';
import { checkSheetResult, paretoResult, seriesResult } from './counts.ts';
import { flowchartResult } from './flowchart.ts';
import { histogramResult } from './histogram.ts';
import { scatterResult } from './scatter.ts';
import { stratificationResult } from './stratification.ts';

/** What each name means that a tool's own analysis gives. A name that the tool does not give, or not so, does not compile. */
export const toolResults: {
  readonly [Id in ToolId]: z.ZodType<ReturnType<(typeof tools)[Id]['analyse']>>;
} = {
  'check-sheet': checkSheetResult,
  stratification: stratificationResult,
  pareto: paretoResult,
  series: seriesResult,
  'control-chart': controlChartResult,
  histogram: histogramResult,
  scatter: scatterResult,
  flowchart: flowchartResult,
  'cause-effect': causeEffectResult,
};
