import { checkSheetPoints } from '#domain/tools/checkSheet/checkSheetPoints.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type { ControlChartInput } from '#domain/tools/controlChart/controlChartInput.ts';
import { checkSheetById } from './resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

export type ControlChartUse = Extract<ToolUse, { tool: 'control-chart' }>;

/**
 * What a control chart is drawn from: the columns of the check sheet it names, else the points typed in it.
 *
 * Remarks and struck points are its own, by position; the counts are read anew each time.
 */
export function resolveControlChart(risalah: Risalah, use: ControlChartUse): ControlChartInput {
  const sheet = checkSheetById(risalah, use.from);
  if (sheet === null) return use.input;
  const points = checkSheetPoints(sheet.input, use.followed);
  return {
    ...use.input,
    points: points.map(({ name, count, inspected }, index) => ({
      ...(use.input.points[index] ?? emptyControlChartPoint),
      name,
      values: [count],
      count,
      size: inspected,
    })),
  };
}
