import { z } from 'zod';
import { dayOrMonth } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';

/**
 * A number as answered: read, empty, or kept as typed because it could not be read.
 *
 * What a team typed is never lost and never guessed at: "12.5" stays `{ typed: '12.5' }` until somebody says what it is.
 */
export const amountSchema = z.union([z.number(), z.null(), z.strictObject({ typed: z.string() })]);
export type Amount = z.infer<typeof amountSchema>;

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

/** Whether a number was answered, however large. */
export function isNumber(amount: Amount): boolean {
  return typeof amount === 'number';
}

/** The number, or `null` where there is none that can be read and reckoned with. */
export function numberOf(amount: Amount): number | null {
  if (typeof amount !== 'number') return null;
  const size = Math.abs(amount);
  return size === 0 || (size >= LEAST && size <= MOST) ? amount : null;
}

/** The day or month, or `null` where there is none that can be read. */
export function dateOf(day: Day): DayOrMonth | null {
  return typeof day === 'string' ? dayOrMonth(day) : null;
}
