import { z } from 'zod';
import { photoUseSchema } from '#domain/risalah/schema/photoUse.ts';
import { amountSchema, daySchema } from '#domain/tools/atoms.ts';
import { asSet, keyedBy } from '#domain/tools/identity.ts';
import { rememberedId } from '#domain/tools/pointer.ts';

/** `staff`: somebody who works here; `public`: a complaint from those whom the office serves. */
export const sources = ['staff', 'public'] as const;

/** How far the idea is carried out. */
export const progresses = ['', 'not-begun', 'under-way', 'done'] as const;

/** What whoever decides says: may be done, is considered for a month at most, is put off, is refused. */
export const decisions = ['', 'accepted', 'considered', 'postponed', 'rejected'] as const;

/** By what a suggestion or a complaint was closed. */
export const closings = ['', 'improvement', 'risalah', 'reason'] as const;

/** What the idea does to the standard: raises it, keeps others from leaving it, or brings work back to it. */
export const standardEffects = ['', 'raises', 'prevents', 'restores'] as const;

/** What one assessor gave. */
export const assessmentSchema = keyedBy(
  z.strictObject({
    /** One of the register's assessors. */
    assessor: rememberedId(),
    /** By the id of the criterion. Those whose criterion was removed stay, and are counted nowhere. */
    scores: z.record(rememberedId(), amountSchema),
    day: daySchema,
    note: z.string(),
  }),
  'assessor',
);
export type Assessment = z.infer<typeof assessmentSchema>;

export function emptyAssessment(assessor: string): Assessment {
  return { assessor, scores: {}, day: '', note: '' };
}

/** Why a finding is right as it is, in the words of the office. */
const suggestionReasonSchema = keyedBy(
  z.strictObject({ rule: z.string(), text: z.string() }),
  'rule',
);

/** One idea or complaint: a page of the register. */
export const suggestionSchema = z.strictObject({
  id: z.string(),
  /** As the office counts: "12", "SS/012/2026". */
  number: z.string(),
  source: z.enum(sources),
  title: z.string(),

  /** Personal data where the source is the public: it never goes into a recap. */
  suggester: z.string(),
  /** How they can be answered; personal data. */
  contact: z.string(),
  anonymous: z.boolean(),
  /** Whoever wrote it down for somebody else, such as a leader; empty for oneself. */
  writtenBy: z.string(),
  unit: z.string(),
  day: daySchema,
  place: z.string(),
  /** Ids of the register's kinds. */
  kinds: asSet(z.array(z.string())),

  before: z.string(),
  cause: z.string(),
  action: z.string(),
  photosBefore: z.array(photoUseSchema),

  progress: z.enum(progresses),
  doneOn: daySchema,
  result: z.string(),
  photosAfter: z.array(photoUseSchema),
  standard: z.string(),
  standardEffect: z.enum(standardEffects),
  benefit: z.string(),
  /** "40 lembar × Rp200 × 12 bulan". */
  benefitArithmetic: z.string(),
  /** Rupiah. */
  benefitAmount: amountSchema,

  assessments: z.array(assessmentSchema),
  /** The final score, where it is not the mean of the assessors' totals. */
  finalScore: amountSchema,
  decision: z.enum(decisions),
  decisionReason: z.string(),
  decider: z.string(),
  decidedOn: daySchema,
  presentedOn: daySchema,
  feedback: z.string(),
  feedbackOn: daySchema,

  closing: z.enum(closings),
  closingNote: z.string(),
  closedOn: daySchema,
  /** Id of the risalah that it became; that may stand elsewhere or be gone. */
  risalah: rememberedId(),

  reasons: z.array(suggestionReasonSchema),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export function emptySuggestion(id: string): Suggestion {
  return {
    id,
    number: '',
    source: 'staff',
    title: '',
    suggester: '',
    contact: '',
    anonymous: false,
    writtenBy: '',
    unit: '',
    day: '',
    place: '',
    kinds: [],
    before: '',
    cause: '',
    action: '',
    photosBefore: [],
    progress: '',
    doneOn: '',
    result: '',
    photosAfter: [],
    standard: '',
    standardEffect: '',
    benefit: '',
    benefitArithmetic: '',
    benefitAmount: null,
    assessments: [],
    finalScore: null,
    decision: '',
    decisionReason: '',
    decider: '',
    decidedOn: '',
    presentedOn: '',
    feedback: '',
    feedbackOn: '',
    closing: '',
    closingNote: '',
    closedOn: '',
    risalah: '',
    reasons: [],
  };
}
