import { z } from 'zod';
import { amountSchema } from './atoms.ts';

/** Line or bar graph: one or more named series over the same named categories. */
export const seriesInputSchema = z.strictObject({
  shape: z.enum(['line', 'bar']),
  /** What the categories are: "Pekan", "Bulan". */
  categoryTitle: z.string(),
  categories: z.array(z.string()),
  series: z.array(
    z.strictObject({
      name: z.string(),
      /** `before` and `after` mark a pair that is drawn and read as such. */
      role: z.enum(['data', 'before', 'after']),
      values: z.array(amountSchema),
    }),
  ),
  /** A horizontal line, such as the target. */
  target: amountSchema,
});
export type SeriesInput = z.infer<typeof seriesInputSchema>;

export const emptySeries: SeriesInput = {
  shape: 'bar',
  categoryTitle: '',
  categories: [],
  series: [],
  target: null,
};
