import { z } from 'zod';
import { stepSectionIds } from './sectionId.ts';
import type { StepSectionId } from './sectionId.ts';

/** An edition of the method: an ordered list of steps, each naming its sections. Every section appears exactly once. */
export const methodSchema = z.strictObject({
  id: z.string(),
  /** "Delapan langkah (DELTA/TKMPN)". */
  name: z.string(),
  /** One sentence for the person who chooses. */
  description: z.string(),
  steps: z.array(
    z.strictObject({
      /** Unique within the method; the rename a team gives a step is kept under it. */
      id: z.string(),
      /** Short name on the rail: "Tema dan sasaran". */
      name: z.string(),
      /** The report's chapter title, without number: "Menentukan tema dan sasaran". */
      heading: z.string(),
      pdca: z.array(z.enum(['plan', 'do', 'check', 'act'])),
      sections: z.array(z.enum(stepSectionIds as [StepSectionId, ...StepSectionId[]])),
    }),
  ),
});

export type Method = z.infer<typeof methodSchema>;
export type Step = Method['steps'][number];
