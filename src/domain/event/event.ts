import { z } from 'zod';
import { conventionSchema } from '#domain/convention/schema/convention.ts';
import { daySchema } from '#domain/tools/atoms.ts';
import { milestoneIds } from './milestones.ts';
import { givenNoteSchema } from './notes.ts';
import { standingSchema } from './standing.ts';

/** Where a team stood when its file before this one came in. */
const stoodSchema = standingSchema.pick({ reached: true, thread: true, gaps: true, checks: true });

/** A team in a class: what its newest file says. */
const teamSchema = z.strictObject({
  /** Of this row: two teams may have begun from copies of one risalah. */
  id: z.string(),
  /** Id of its risalah. */
  risalah: z.string(),
  /** Of the file that it was read from. */
  file: z.string(),
  /** ISO instants; empty where the file does not tell when it was written. */
  receivedAt: z.string(),
  writtenAt: z.string(),
  /** Names of the states that the file stems from, its own first: they tell which of two files is the newer one. */
  states: z.array(z.string()),
  /** Its record may be another than was typed, told by checksums. */
  isAltered: z.boolean(),
  /** Pages of its report; `null` until somebody has counted them. */
  pages: z.number().nullable(),
  standing: standingSchema,
  /** When each milestone was first seen reached, an ISO instant. */
  milestoneDays: z.partialRecord(z.enum(milestoneIds), z.string()),
  /** What it was before; `null` for the first file of a team. */
  before: stoodSchema.nullable(),
  /** What a facilitator wrote beside its questions. */
  notes: z.array(givenNoteSchema),
});
export type Team = z.infer<typeof teamSchema>;

/** Who was asked to send a file. */
const expectedSchema = z.strictObject({ id: z.string(), team: z.string(), unit: z.string() });
export type ExpectedTeam = z.infer<typeof expectedSchema>;

/** Somebody who signs a recap, or hands out certificates. */
const signerSchema = z.strictObject({
  id: z.string(),
  /** "Mengetahui," and the like. */
  preamble: z.string(),
  role: z.string(),
  name: z.string(),
  /** Rank and number, as they are printed below the name. */
  below: z.string(),
});

/** Somebody who attended, for a certificate. */
const attendantSchema = z.strictObject({ id: z.string(), name: z.string(), unit: z.string() });
export type Attendant = z.infer<typeof attendantSchema>;

/** An event beyond one team: a workshop with its class, and the convention that follows it. A draft is always valid. */
export const eventSchema = z.strictObject({
  id: z.string(),
  /** ISO instant. */
  createdAt: z.string(),
  name: z.string(),
  organiser: z.string(),
  place: z.string(),
  from: daySchema,
  to: daySchema,
  /** What teams are asked for now, until which day; empty for nothing. */
  asked: z.enum(['', ...milestoneIds]),
  askedBy: daySchema,
  expected: z.array(expectedSchema),
  teams: z.array(teamSchema),
  signers: z.array(signerSchema),
  attendants: z.array(attendantSchema),
  /** "800/{nomor}/2026": the number of a certificate, with the place of its running number. */
  certificateNumber: z.string(),
  /** Its convention; `null` for a class alone. */
  convention: conventionSchema.nullable(),
});
export type KeptEvent = z.infer<typeof eventSchema>;

export function emptyEvent(id: string, createdAt: string): KeptEvent {
  return {
    id,
    createdAt,
    name: '',
    organiser: '',
    place: '',
    from: '',
    to: '',
    asked: '',
    askedBy: '',
    expected: [],
    teams: [],
    signers: [],
    attendants: [],
    certificateNumber: '',
    convention: null,
  };
}
