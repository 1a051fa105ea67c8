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

/** What is done in the sight of all, by the committee or by a judge. */
export const logActs = [
  'sealed',
  'unsealed',
  'drawn',
  /** A judge's sheets came in; `changed` where they differ from what had come in before, `late` after the closing. */
  'received',
  'changed',
  'late',
  /** A judge's sheets were handed in, or opened again. */
  'handed-in',
  'sheets-reopened',
  'timed',
  'withdrawn',
  'returned',
  'closed',
  'result-reopened',
  'announced',
  'objected',
  'answered',
] as const;
export type LogAct = (typeof logActs)[number];

/** What somebody did that others must be able to see later. Entries are only added. */
export const logEntrySchema = z.strictObject({
  id: z.string(),
  /** ISO instant. */
  at: z.string(),
  act: z.enum(logActs),
  /** Id of the judge or contestant that it is about; empty for the convention as a whole. */
  about: z.string(),
  /** The code that was made or met by it; empty for none. */
  code: z.string(),
  /** Why; empty where nobody has to say. */
  reason: z.string(),
});
export type LogEntry = z.infer<typeof logEntrySchema>;
