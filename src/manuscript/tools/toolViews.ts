import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUse, ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { checkSheetView } from './checkSheet/checkSheet.ts';
import { flowchartView } from './flowchart/flowchart.ts';
import { histogramView } from './histogram/histogram.ts';
import { controlChartView } from './controlChart/controlChart.ts';
import { paretoView } from './pareto/pareto.ts';
import { scatterView } from './scatter/scatter.ts';
import { seriesView } from './series/series.ts';
import { stratificationView } from './stratification/stratification.ts';
import type { BlockPlace, UseOf, View } from './parts/toolView.ts';

/** Every tool that is recorded as uses, as table, figure and reading. A tool that is missing here does not compile. */
const toolViews: { readonly [Kind in ToolUseKind]: (setting: UseOf<Kind>) => View } = {
  'check-sheet': checkSheetView,
  stratification: stratificationView,
  pareto: paretoView,
  series: seriesView,
  'control-chart': controlChartView,
  histogram: histogramView,
  scatter: scatterView,
  flowchart: flowchartView,
};

/** A recorded use of a tool, for the screen: the same blocks, figure and reading as in the report. */
export function toolUseView(held: HeldUses, use: ToolUse): View {
  const uses = toolUses(held);
  const at = uses.find((one) => one.use.id === use.id);
  const section = at?.section ?? 'comparison';
  const index = uses.filter((one) => one.section === section).findIndex((one) => one === at);
  return viewAt(held, use, { section, name: `data-${index + 1}` });
}

/** A recorded use of a tool at its place in the report. */
export function viewAt<Kind extends ToolUseKind>(
  held: HeldUses,
  use: ToolUseOf<Kind>,
  place: BlockPlace,
): View {
  return toolViews[use.tool]({ held, use, place });
}
