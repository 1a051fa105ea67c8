import { z } from 'zod';

/** What one judge gave one team on one form. */
export const filledSheetSchema = z.strictObject({
  judge: z.string(),
  contestant: z.string(),
  form: z.string(),
  /** Points by item id; an item that is not named was left empty. */
  scores: z.record(z.string(), z.number()),
  /** Words to the team by item id; `''` is the sheet as a whole. */
  comments: z.record(z.string(), z.string()),
});
export type FilledSheet = z.infer<typeof filledSheetSchema>;

type Whose = Pick<FilledSheet, 'judge' | 'contestant' | 'form'>;

/** Names a sheet: of one judge there is one for each team and form. */
export function sheetId({ judge, contestant, form }: Whose): string {
  return [judge, contestant, form].join('/');
}

/** What somebody did that others must be able to see later. Entries are only added. */
export const logEntrySchema = z.strictObject({
  id: z.string(),
  /** ISO instant. */
  at: z.string(),
  /** What was done, as words for readers: "Lembar dibuka kembali". */
  what: z.string(),
  /** Why; empty where nobody has to say. */
  reason: z.string(),
});
export type LogEntry = z.infer<typeof logEntrySchema>;
