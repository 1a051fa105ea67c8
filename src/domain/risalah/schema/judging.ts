import { z } from 'zod';
import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { amountSchema } from '#domain/tools/atoms.ts';
import { keyedBy } from '#domain/tools/identity.ts';
import { rememberedId } from '#domain/tools/pointer.ts';

/** How the team answers a finding instead of filling its box. Rule and place name the finding. */
export const reasonSchema = keyedBy(
  z.strictObject({
    /**
     * Id of the rule, or of what several findings follow from; empty for a whole question that has no answer. One that no
     * longer exists leaves its reason unread.
     */
    rule: z.string(),
    section: z.enum(sectionIds as [SectionId, ...SectionId[]]),
    /** The row; empty for the section as a whole. */
    row: rememberedId(),
    /**
     * `right`: the finding is mistaken, and why is the team's own matter; it never leaves its file. `absent`: it is right,
     * and why is told to readers where the team prints such reasons.
     */
    kind: z.enum(['right', 'absent']),
    text: z.string(),
  }),
  'rule',
  'section',
  'row',
);
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
