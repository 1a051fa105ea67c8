import { z } from 'zod';
import { formatSchema } from '#domain/method/format.ts';
import { asLatest, together } from '#domain/tools/identity.ts';

/** What of a risalah may travel inside its Word file. */
export const recordChoices = ['submit', 'continue', 'none'] as const;
export type RecordChoice = (typeof recordChoices)[number];

/** How this risalah is printed: kept with it, so that it looks the same on the next laptop. */
export const printingSchema = z.strictObject({
  /** `null`: the first format of the templates. An office's paper is one thing: of two, one is taken whole. */
  format: together(formatSchema, 'office').nullable(),
  /** Id of the last step that is printed; empty prints all. */
  untilStep: z.string(),
  /**
   * What of the risalah travels inside its Word file, so that the file can be opened again here: all of it, for the team
   * to go on (`continue`); without what stays with the team (`submit`); nothing.
   */
  carries: z.enum(recordChoices),
  /** Whether what is not there is printed with the team's reason instead of an empty mark. */
  tellsAbsent: z.boolean(),
  /** ISO instant at which it was last printed; empty before. Only then can anybody have signed it. */
  printedOn: asLatest(z.string()),
});
