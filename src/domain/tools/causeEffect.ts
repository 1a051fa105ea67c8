import { z } from 'zod';

/** A fishbone as a flat list: each cause names its parent, a category or another cause; depth is the why-chain. */
export const causeEffectInputSchema = z.strictObject({
  /** The head. Empty while it is carried from the chosen problem. */
  problem: z.string(),
  categorySet: z.enum(['4m1e', '5m1e', '4p', 'own']),
  categories: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  causes: z.array(
    z.strictObject({
      id: z.string(),
      /** Id of a category or of the cause that this one explains. */
      parent: z.string(),
      text: z.string(),
      /** Put to the vote as a possible root cause. */
      candidate: z.boolean(),
      /** Set aside, not deleted: it leaves the drawing and stays in the record. */
      retired: z.boolean(),
    }),
  ),
});
export type CauseEffectInput = z.infer<typeof causeEffectInputSchema>;

export const emptyCauseEffect: CauseEffectInput = {
  problem: '',
  categorySet: '4m1e',
  categories: [],
  causes: [],
};
