import { z } from 'zod';
import { checkSheetInputSchema } from '#domain/tools/checkSheet/checkSheet.ts';
import { controlChartInputSchema } from '#domain/tools/controlChart/controlChartInput.ts';
import { evidenceSchema } from '#domain/tools/evidence.ts';
import { histogramInputSchema } from '#domain/tools/histogram/histogramInput.ts';
import { paretoInputSchema } from '#domain/tools/pareto.ts';
import { ownId, pointer } from '#domain/tools/pointer.ts';
import { scatterInputSchema } from '#domain/tools/scatter.ts';
import { seriesInputSchema } from '#domain/tools/series.ts';
import { sheetSplits } from '#domain/tools/checkSheet/checkSheetStrata.ts';
import { stratificationInputSchema } from '#domain/tools/stratification/stratification.ts';

const use = {
  id: ownId('uses'),
  /** Caption of its table and figure, without number: "Keluhan di loket pendaftaran". */
  title: z.string(),
  evidence: evidenceSchema,
};

/** One use of a tool in a section: its data and what makes them believable. */
export const toolUseSchema = z.discriminatedUnion('tool', [
  z.strictObject({
    ...use,
    id: ownId('uses', 'check-sheets'),
    tool: z.literal('check-sheet'),
    input: checkSheetInputSchema,
  }),
  z.strictObject({
    ...use,
    id: ownId('uses', 'paretos'),
    tool: z.literal('pareto'),
    input: paretoInputSchema,
    /** The check sheet whose totals are the counts; empty when the items are typed here. */
    from: pointer('check-sheets'),
    /** The Pareto that this one is compared with, drawn on the same scale and order; empty for none. */
    before: pointer('paretos', { itself: 'never' }),
    /** The bar of another Pareto that this one takes apart; both empty for a Pareto of its own. */
    parent: z.strictObject({
      use: pointer('paretos', { itself: 'never', takes: 'texts' }),
      category: z.string(),
    }),
  }),
  z.strictObject({ ...use, tool: z.literal('series'), input: seriesInputSchema }),
  z.strictObject({
    ...use,
    tool: z.literal('control-chart'),
    input: controlChartInputSchema,
    /** The check sheet whose columns are the points; empty when they are typed here. */
    from: pointer('check-sheets'),
    /** The one kind of that sheet to follow; empty for all kinds together. */
    followed: pointer('sheet-kinds'),
  }),
  z.strictObject({ ...use, tool: z.literal('histogram'), input: histogramInputSchema }),
  z.strictObject({ ...use, tool: z.literal('scatter'), input: scatterInputSchema }),
  z.strictObject({
    ...use,
    tool: z.literal('stratification'),
    input: stratificationInputSchema,
    /** The check sheet whose counts are split; empty when the table is typed here. */
    from: pointer('check-sheets'),
    /** What a check sheet is split by. */
    split: z.enum(sheetSplits),
  }),
]);
export type ToolUse = z.infer<typeof toolUseSchema>;
export type ToolUseKind = ToolUse['tool'];
