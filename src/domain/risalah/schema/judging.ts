import { z } from 'zod';
import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { amountSchema } from '#domain/tools/atoms.ts';
import { rememberedId } from '#domain/tools/pointer.ts';

/** Why something that a finding asks about is right as it stands. Rule and place name the finding. */
export const reasonSchema = z.strictObject({
  /** Id of the rule. A rule that no longer exists leaves its reason unread. */
  rule: z.string(),
  section: z.enum(sectionIds as [SectionId, ...SectionId[]]),
  /** The row; empty for the section as a whole. */
  row: rememberedId(),
  text: z.string(),
  /** Whether the jury reads it too: it is then printed in the report. */
  shown: z.boolean(),
});
export type Reason = z.infer<typeof reasonSchema>;

export const reasonsSchema = z.array(reasonSchema);

/** The team's own marks on a judges' sheet. */
export const mirrorSchema = z.strictObject({
  /** Id of the sheet in `templates/scoring`; empty for the first. */
  sheet: z.string(),
  /** `scores[item id]`, in the points of the sheet. */
  scores: z.record(z.string(), amountSchema),
  /** `notes[item id]`: what the team wants to mend or to show. */
  notes: z.record(z.string(), z.string()),
});
