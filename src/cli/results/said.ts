import { z } from 'zod';

/** A quantity that may not exist. */
export const known = z.number().nullable();

export const counted = z.number();

/** Two counts, of which the first is a part of the second. */
export const share = z.strictObject({ count: counted, of: counted });

/** A list as long as the data, or as the list named with it. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> {
  return z.array(item).readonly();
}

/** Positions in the data, from 1. */
export const places = listOf(z.number());

const notes = listOf(z.string())
  .optional()
  .describe('Kalimat: apa yang dikatakan laporan tentang data ini.');

/** What an analysis prints: these names and no others, with sentences where something is to be said. */
export function printed<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodObject<Shape & { readonly notes: typeof notes }, z.core.$strict> {
  return z.strictObject({ ...shape, notes });
}
