import { z } from 'zod';
import { scoreFormSchema } from './form.ts';
import { filledSheetSchema, logEntrySchema } from './sheet.ts';

/** A team as a judge sees it. */
const judgedSchema = z.strictObject({
  id: z.string(),
  /** Its number in the order of appearance; 0 before the draw. */
  number: z.number(),
  name: z.string(),
  unit: z.string(),
  title: z.string(),
  risalah: z.string(),
  /** This judge must not judge it. */
  isBarred: z.boolean(),
});
export type Judged = z.infer<typeof judgedSchema>;

/** One judge's sheets of one convention, and nobody else's: `.juri`. */
export const judgeSheetsSchema = z.strictObject({
  id: z.string(),
  /** ISO instant. */
  createdAt: z.string(),
  /** Id of the event, and the convention's name, day (ISO) and place. */
  event: z.string(),
  convention: z.string(),
  day: z.string(),
  place: z.string(),
  judge: z.strictObject({ id: z.string(), name: z.string(), unit: z.string(), role: z.string() }),
  /** Code of the rule that these sheets were made for; empty where it was not sealed yet. */
  seal: z.string(),
  /** Those that this judge fills. */
  forms: z.array(scoreFormSchema),
  /** In the order of appearance. */
  judged: z.array(judgedSchema),
  sheets: z.array(filledSheetSchema),
  /** Handed in, with the code over the sheets; `null` while they are written. */
  handedIn: z.strictObject({ at: z.string(), code: z.string() }).nullable(),
  log: z.array(logEntrySchema),
});
export type JudgeSheets = z.infer<typeof judgeSheetsSchema>;
