import { z } from 'zod';

/** How a risalah is set on paper. Lengths in centimetres, type in points, line spacing in multiples of one line. */
export const formatSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  paper: z.enum(['A4', 'F4']),
  font: z.enum(['Times New Roman', 'Arial']),
  fontSize: z.number().positive(),
  lineSpacing: z.number().positive(),
  margins: z.strictObject({
    left: z.number().nonnegative(),
    top: z.number().nonnegative(),
    right: z.number().nonnegative(),
    bottom: z.number().nonnegative(),
  }),
});

export type PageLayout = z.infer<typeof formatSchema>;
