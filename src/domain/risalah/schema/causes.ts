import { z } from 'zod';
import { amountSchema, daySchema } from '#domain/tools/atoms.ts';
import { photoUseSchema } from './photoUse.ts';
import { toolUseSchema } from './toolUse.ts';

/** The why-chains are the depth of the cause-and-effect tree; this records how the team reached agreement on them. */
export const whyChainsSchema = z.strictObject({
  /** Ids of the members who took part. */
  participants: z.array(z.string()),
  agreedOn: daySchema,
  note: z.string(),
});

export const voteSchema = z.strictObject({
  /** `half-causes`: ½ × causes + 1 are kept; `half-members`: kept with more than half of the members; `own`: the team marks. */
  rule: z.enum(['half-causes', 'half-members', 'own']),
  /** `points[member id]` for each candidate cause. */
  rows: z.array(
    z.strictObject({
      cause: z.string(),
      points: z.record(z.string(), amountSchema),
      kept: z.boolean(),
    }),
  ),
  note: z.string(),
});

export const verificationRowSchema = z.strictObject({
  id: z.string(),
  /** Id of the cause under test. */
  cause: z.string(),
  hypothesis: z.string(),
  /** What it is held against. */
  standard: z.string(),
  method: z.string(),
  /** Id of a tool use in this risalah that holds the data; may be empty. */
  use: z.string(),
  n: amountSchema,
  periodFrom: daySchema,
  periodTo: daySchema,
  place: z.string(),
  result: z.string(),
  conclusion: z.enum(['', 'dominant', 'not-dominant']),
  evidence: z.string(),
  photos: z.array(photoUseSchema),
});
export type VerificationRow = z.infer<typeof verificationRowSchema>;

export const verificationSchema = z.strictObject({
  rows: z.array(verificationRowSchema),
  data: z.array(toolUseSchema),
});
