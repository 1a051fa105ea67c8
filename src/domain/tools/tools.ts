import { causeEffect } from './causes/causeEffect.ts';
import { checkSheet } from './checkSheet/checkSheet.ts';
import { histogram } from './histogram/histogram.ts';
import { controlChart } from './controlChart/controlChart.ts';
import { pareto } from './pareto.ts';
import { scatter } from './scatter.ts';
import { series } from './series.ts';
import { stratification } from './stratification/stratification.ts';
import type { ToolId } from './toolId.ts';

/** Every tool under its id. A tool that is missing here does not compile. */
export const tools = {
  'check-sheet': checkSheet,
  stratification,
  pareto,
  series,
  'control-chart': controlChart,
  histogram,
  scatter,
  'cause-effect': causeEffect,
} satisfies { readonly [Id in ToolId]: AnyTool };

type AnyTool =
  | typeof checkSheet
  | typeof stratification
  | typeof pareto
  | typeof series
  | typeof controlChart
  | typeof causeEffect
  | typeof histogram
  | typeof scatter;
