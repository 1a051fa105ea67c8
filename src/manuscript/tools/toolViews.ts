import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse, ToolUseKind } from '#domain/risalah/schema/toolUse.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { causeEffectView } from './causes/causeEffect.ts';
import { checkSheetView } from './checkSheet/checkSheet.ts';
import { histogramView } from './histogram/histogram.ts';
import { controlChartView } from './controlChart/controlChart.ts';
import { paretoView } from './pareto/pareto.ts';
import { scatterView } from './scatter/scatter.ts';
import { seriesView } from './series/series.ts';
import { stratificationView } from './stratification/stratification.ts';
import type { DiagramOf, BlockPlace, UseOf, View } from './parts/toolView.ts';

/** Every tool as table, figure and reading. A tool that is missing here does not compile. */
const toolViews = {
  'check-sheet': checkSheetView,
  stratification: stratificationView,
  pareto: paretoView,
  series: seriesView,
  'control-chart': controlChartView,
  histogram: histogramView,
  scatter: scatterView,
  'cause-effect': causeEffectView,
} satisfies {
  readonly [Id in ToolId]: (setting: Id extends ToolUseKind ? UseOf<Id> : DiagramOf) => View;
};

/** A recorded use of a tool, for the screen: the same blocks, figure and reading as in the report. */
export function toolUseView(risalah: Risalah, use: ToolUse): View {
  const uses = toolUses(risalah);
  const at = uses.find((held) => held.use.id === use.id);
  const section = at?.section ?? 'background';
  const index = uses.filter((held) => held.section === section).findIndex((held) => held === at);
  return viewAt(risalah, use, { section, name: `data-${index + 1}` });
}

/** A recorded use of a tool at its place in the report. */
export function viewAt(risalah: Risalah, use: ToolUse, place: BlockPlace): View {
  switch (use.tool) {
    case 'check-sheet':
      return toolViews['check-sheet']({ risalah, use, place });
    case 'stratification':
      return toolViews.stratification({ risalah, use, place });
    case 'pareto':
      return toolViews.pareto({ risalah, use, place });
    case 'series':
      return toolViews.series({ risalah, use, place });
    case 'control-chart':
      return toolViews['control-chart']({ risalah, use, place });
    case 'histogram':
      return toolViews.histogram({ risalah, use, place });
    case 'scatter':
      return toolViews.scatter({ risalah, use, place });
  }
}
