import { z } from 'zod';
import { amountSchema, daySchema } from '#domain/tools/atoms.ts';
import { keyedBy } from '#domain/tools/identity.ts';
import { pointer, toldBy } from '#domain/tools/pointer.ts';
import { photoUseSchema } from './photoUse.ts';
import { toolUseSchema } from './toolUse.ts';

/** The why-chains are the depth of the cause-and-effect tree; this records how the team reached agreement on them. */
export const whyChainsSchema = z.strictObject({
  /** The members who took part. */
  participants: z.array(pointer('members')),
  agreedOn: daySchema,
  note: z.string(),
});

export const voteSchema = z.strictObject({
  /** `half-causes`: ½ × causes + 1 are kept; `half-members`: kept with more than half of the members; `own`: the team marks; `ngt`: each member ranks five, the team marks. */
  rule: z.enum(['half-causes', 'half-members', 'ngt', 'own']),
  /** `points[member id]` for each candidate cause. */
  rows: z.array(
    toldBy(
      keyedBy(
        z.strictObject({
          cause: pointer('causes'),
          points: z.record(pointer('members'), amountSchema),
          kept: z.boolean(),
        }),
        'cause',
      ),
      'points',
      'kept',
    ),
  ),
  note: z.string(),
});
export type VoteRow = z.infer<typeof voteSchema>['rows'][number];

export function emptyVoteRow(cause: string): VoteRow {
  return { cause, points: {}, kept: false };
}

export const verificationRowSchema = z.strictObject({
  id: z.string(),
  /** The cause under test. */
  cause: pointer('causes'),
  hypothesis: z.string(),
  /** What it is held against. */
  standard: z.string(),
  method: z.string(),
  /** The use of a tool in this risalah that holds the data; may be empty. */
  use: pointer('uses'),
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

export function emptyVerificationRow(id: string): VerificationRow {
  return {
    id,
    cause: '',
    hypothesis: '',
    standard: '',
    method: '',
    use: '',
    n: null,
    periodFrom: '',
    periodTo: '',
    place: '',
    result: '',
    conclusion: '',
    evidence: '',
    photos: [],
  };
}

export const verificationSchema = z.strictObject({
  rows: z.array(verificationRowSchema),
  data: z.array(toolUseSchema),
});
