import type { InputOf } from '#domain/tools/tools.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { checkSheetTarget } from './checkSheetTarget.ts';
import { controlChartTarget } from './controlChartTarget.ts';
import { flowchartTarget } from './flowchartTarget.ts';
import { histogramTarget } from './histogramTarget.ts';
import { paretoTarget } from './paretoTarget.ts';
import { scatterTarget } from './scatterTarget.ts';
import { seriesTarget } from './seriesTarget.ts';
import { stratificationTarget } from './stratificationTarget.ts';
import type { Target } from './target.ts';

/** What each tool wants of a table. A tool that is missing here does not compile. */
export const toolTargets: { readonly [Kind in ToolUseKind]: Target<InputOf<Kind>> } = {
  'check-sheet': checkSheetTarget,
  stratification: stratificationTarget,
  pareto: paretoTarget,
  series: seriesTarget,
  'control-chart': controlChartTarget,
  histogram: histogramTarget,
  scatter: scatterTarget,
  flowchart: flowchartTarget,
};
