import { z } from 'zod';
import { amountSchema } from './atoms.ts';

/** Counts of kinds (rows) by day, shift, place or officer (columns), with an optional stratum for each column. */
export const checkSheetInputSchema = z.strictObject({
  /** What the columns are. */
  by: z.enum(['day', 'shift', 'place', 'officer', 'other']),
  kinds: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  columns: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** Columns of the same stratum are added up: "Pekan 1", "Loket A". May be empty. */
      stratum: z.string(),
      /** How many were observed or served in this column; used for rates. */
      inspected: amountSchema,
    }),
  ),
  /** `counts[kind][column]`; rows and columns that are missing count as empty. */
  counts: z.array(z.array(amountSchema)),
  /** A total that the team typed, to be compared with the sum. */
  typedTotal: amountSchema,
});
export type CheckSheetInput = z.infer<typeof checkSheetInputSchema>;

export const emptyCheckSheet: CheckSheetInput = {
  by: 'day',
  kinds: [],
  columns: [],
  counts: [],
  typedTotal: null,
};
