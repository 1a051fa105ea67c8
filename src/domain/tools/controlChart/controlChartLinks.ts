import { z } from 'zod';
import { pointer } from '#domain/tools/pointer.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { checkSheetPoints } from '#domain/tools/checkSheet/checkSheetPoints.ts';
import { emptyControlChartPoint } from './controlChartInput.ts';
import type { ControlChartInput } from './controlChartInput.ts';

/** What a control chart takes from other uses. */
export const controlChartLinks = z.strictObject({
  /** The check sheet whose columns are the points; empty when they are typed here. */
  from: pointer('check-sheets'),
  /** The one kind of that sheet to follow; empty for all kinds together. */
  followed: pointer('sheet-kinds'),
});

/** A control chart of the columns of a check sheet. Remarks and struck points are its own, by position; the counts are the sheet's. */
export function chartOfSheet(
  { input, followed }: { readonly input: ControlChartInput } & z.infer<typeof controlChartLinks>,
  sheet: CheckSheetInput,
): ControlChartInput {
  const points = checkSheetPoints(sheet, followed);
  return {
    ...input,
    points: points.map(({ name, count, inspected }, index) => ({
      ...(input.points[index] ?? emptyControlChartPoint),
      name,
      values: [count],
      count,
      size: inspected,
    })),
  };
}
