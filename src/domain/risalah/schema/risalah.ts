import { z } from 'zod';
import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { causeEffectInputSchema } from '#domain/tools/causes/causeEffect.ts';
import { asSet } from '#domain/tools/identity.ts';
import { verificationSchema, voteSchema, whyChainsSchema } from './causes.ts';
import { actionsSchema, obstaclesSchema } from './implementation.ts';
import { deckSchema } from './deck.ts';
import { mirrorSchema, reasonsSchema } from './judging.ts';
import {
  annexesSchema,
  closingSchema,
  followUpSchema,
  nextScheduleSchema,
  remainderSchema,
} from './next.ts';
import {
  approvalsSchema,
  circleSchema,
  forewordSchema,
  identitySchema,
  meetingsSchema,
  membersSchema,
  valuesSchema,
} from './opening.ts';
import { printingSchema } from './printing.ts';
import { actionPlanSchema, alternativesSchema, risksSchema } from './plan.ts';
import {
  achievementSchema,
  aspectsSchema,
  benefitSchema,
  comparisonSchema,
  sideEffectsSchema,
} from './results.ts';
import { procedureSchema, socialisationSchema, standardsSchema } from './standards.ts';
import {
  backgroundSchema,
  inventorySchema,
  prioritySchema,
  scheduleSchema,
  targetSchema,
  titleSchema,
} from './theme.ts';

const sectionSchemas = {
  identity: identitySchema,
  circle: circleSchema,
  members: membersSchema,
  values: valuesSchema,
  meetings: meetingsSchema,
  approvals: approvalsSchema,
  foreword: forewordSchema,
  background: backgroundSchema,
  inventory: inventorySchema,
  priority: prioritySchema,
  target: targetSchema,
  schedule: scheduleSchema,
  title: titleSchema,
  'cause-effect': causeEffectInputSchema,
  'why-chains': whyChainsSchema,
  vote: voteSchema,
  verification: verificationSchema,
  alternatives: alternativesSchema,
  'action-plan': actionPlanSchema,
  risks: risksSchema,
  actions: actionsSchema,
  obstacles: obstaclesSchema,
  comparison: comparisonSchema,
  achievement: achievementSchema,
  aspects: aspectsSchema,
  benefit: benefitSchema,
  'side-effects': sideEffectsSchema,
  standards: standardsSchema,
  procedure: procedureSchema,
  socialisation: socialisationSchema,
  remainder: remainderSchema,
  'follow-up': followUpSchema,
  'next-schedule': nextScheduleSchema,
  closing: closingSchema,
  annexes: annexesSchema,
} satisfies Record<SectionId, z.ZodType>;

/**
 * The document of record: strict in shape, lenient in content. A draft is always valid.
 *
 * One key a section, so that an edit, an undo step and a saved change each name the sections they touch. Records that
 * others point at have ids; those pointers are the red thread.
 */
export const risalahSchema = z.strictObject({
  id: z.string(),
  /** ISO instant. */
  createdAt: z.string(),
  /** Id of the method in `templates/methods`. */
  method: z.string(),
  /** Names the team gave to steps, by `method id/step id`. */
  stepNames: z.record(z.string(), z.string()),
  /** Sections the team has declared done. */
  finished: z.array(z.enum(sectionIds as [SectionId, ...SectionId[]])),
  /** Set in worked examples; printed in the footer and shown on screen. Empty for real work. */
  mark: z.string(),
  reasons: reasonsSchema,
  /** Answers that the record knows from elsewhere and that are to stay empty, as `addressText` spells them. */
  emptied: asSet(z.array(z.string())),
  mirror: mirrorSchema,
  printing: printingSchema,
  deck: deckSchema,
  ...sectionSchemas,
});

export type Risalah = z.infer<typeof risalahSchema>;

/** The answers of one section. */
export type Section<Id extends SectionId> = Risalah[Id];
