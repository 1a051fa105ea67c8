import { causeEffect } from './causes/causeEffect.ts';
import { checkSheet } from './checkSheet/checkSheet.ts';
import type { CheckSheetInput } from './checkSheet/checkSheet.ts';
import { flowchart } from './flowchart.ts';
import { histogram } from './histogram/histogram.ts';
import { controlChart } from './controlChart/controlChart.ts';
import { pareto } from './pareto.ts';
import { scatter } from './scatter.ts';
import { series } from './series.ts';
import { stratification } from './stratification/stratification.ts';
import type { UseTool } from './tool.ts';
import type { ToolId, ToolUseKind } from './toolId.ts';

/** A tool that is missing here does not compile. */
const recorded = {
  'check-sheet': checkSheet,
  stratification,
  pareto,
  series,
  'control-chart': controlChart,
  histogram,
  scatter,
  flowchart,
} satisfies { readonly [Kind in ToolUseKind]: object };

/** Every tool under its id. */
export const tools = {
  ...recorded,
  'cause-effect': causeEffect,
} satisfies { readonly [Id in ToolId]: object };

export type InputOf<Id extends ToolId> = (typeof tools)[Id]['empty'];
export type LinksOf<Kind extends ToolUseKind> = (typeof recorded)[Kind]['links']['none'];

/** The tools whose data are recorded as uses, to be asked about a use whatever its kind. */
export const useTools: {
  readonly [Kind in ToolUseKind]: UseTool<InputOf<Kind>, unknown, LinksOf<Kind>, CheckSheetInput>;
} = recorded;
