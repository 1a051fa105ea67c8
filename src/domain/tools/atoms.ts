import { z } from 'zod';
import { percentOf, shareSchema } from './shares.ts';
import type { Share } from './shares.ts';
import { dayOrMonth } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';

/**
 * A number as answered: read, empty, or kept as typed because it could not be read.
 *
 * What a team typed is never lost and never guessed at: "12.5" stays `{ typed: '12.5' }` until somebody says what it is.
 */
export const amountSchema = z.union([z.number(), z.null(), z.strictObject({ typed: z.string() })]);
export type Amount = z.infer<typeof amountSchema>;

/** A number as answered, or the two counts that it is the share of: what is measured may be given either way. */
export const measuredSchema = z.union([...amountSchema.options, shareSchema]);
export type Measured = z.infer<typeof measuredSchema>;

/** An ISO month. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/**
 * A day as answered: an ISO date, an ISO month where no more is known, empty, or kept as typed because it could not be
 * read.
 */
export const daySchema = z.union([
  z.iso.date(),
  monthSchema,
  z.literal(''),
  z.strictObject({ typed: z.string() }),
]);
export type Day = z.infer<typeof daySchema>;

/** Nothing that an office counts or measures comes near; fourth powers beyond are no numbers any more. */
const MOST = 1e50;
const LEAST = 1e-50;

/** Whether a number was answered, however large, or the counts of a share. */
export function isNumber(answer: Measured): boolean {
  return typeof answer === 'number' || isShare(answer);
}

export function isShare(answer: Measured): answer is Share {
  return typeof answer === 'object' && answer !== null && 'count' in answer;
}

/** What was typed and could not be read; `null` for any other answer. */
export function typedText(answer: Measured): string | null {
  return typeof answer === 'object' && answer !== null && 'typed' in answer ? answer.typed : null;
}

/** The number, of a share its percent; `null` where there is none that can be read and reckoned with. */
export function numberOf(answer: Measured): number | null {
  const value = isShare(answer) ? percentOf(answer) : answer;
  if (typeof value !== 'number') return null;
  const size = Math.abs(value);
  return size === 0 || (size >= LEAST && size <= MOST) ? value : null;
}

/** The day or month, or `null` where there is none that can be read. */
export function dateOf(day: Day): DayOrMonth | null {
  return typeof day === 'string' ? dayOrMonth(day) : null;
}
