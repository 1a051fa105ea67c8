import { z } from 'zod';
import { amountSchema } from '#domain/tools/atoms.ts';

/** Measured values and how they are grouped. */
export const histogramInputSchema = z.strictObject({
  /** In the order in which they were measured. */
  values: z.array(amountSchema),
  /**
   * `taught`: k = 1 + 3.3 log n, width rounded up to the data's unit, boundaries half a unit outside; `statistical`:
   * equal classes from the smallest to the largest value, k = log2 n + 1.
   */
  convention: z.enum(['taught', 'statistical']),
  /** What decides the number of classes; `k` and `width` are the team's own. */
  rule: z.enum(['sturges', 'sqrt', 'rice', 'scott', 'freedmanDiaconis', 'k', 'width']),
  k: amountSchema,
  width: amountSchema,
  /** Lower and upper specification limit and the value aimed at. */
  lsl: amountSchema,
  usl: amountSchema,
  target: amountSchema,
  /** `inclusive`: (n − 1)p + 1, as R and Excel's QUARTILE.INC; `exclusive`: (n + 1)p, as Minitab and QUARTILE.EXC. */
  quartiles: z.enum(['inclusive', 'exclusive']),
  /** The normal curve of the same mean and standard deviation. */
  curve: z.enum(['drawn', 'hidden']),
});
export type HistogramInput = z.infer<typeof histogramInputSchema>;

export const emptyHistogram: HistogramInput = {
  values: [],
  convention: 'taught',
  rule: 'sturges',
  k: null,
  width: null,
  lsl: null,
  usl: null,
  target: null,
  quartiles: 'inclusive',
  curve: 'hidden',
};
